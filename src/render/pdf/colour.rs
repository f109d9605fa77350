//! An ICC profile of sRGB for the output intent (ICC.1:2001-04), with a gamma of 2.2 for its curve.
//! In: nothing. Out: bytes.

/// The profile: a matrix of primaries on the D50 white, and one curve for all three.
pub fn srgb() -> Vec<u8> {
    let mut description = b"desc\0\0\0\0\0\0\0\x05sRGB\0".to_vec();
    description.resize(12 + 5 + 4 + 4 + 2 + 1 + 67, 0); // no Unicode and no Macintosh text
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", description),
        (b"cprt", b"text\0\0\0\0No copyright\0".to_vec()),
        (b"wtpt", xyz([0.9642, 1.0, 0.8249])),
        (b"rXYZ", xyz([0.4361, 0.2225, 0.0139])),
        (b"gXYZ", xyz([0.3851, 0.7169, 0.0971])),
        (b"bXYZ", xyz([0.1431, 0.0606, 0.7141])),
        (b"rTRC", curve()),
        (b"gTRC", curve()),
        (b"bTRC", curve()),
    ];
    let mut table = u32::to_be_bytes(9).to_vec();
    let mut data = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    for (signature, mut bytes) in tags {
        let place = [start + data.len(), bytes.len()]
            .map(|n| u32::try_from(n).unwrap_or(u32::MAX).to_be_bytes());
        table.extend(signature.iter().chain(place.iter().flatten()));
        bytes.resize(bytes.len().next_multiple_of(4), 0);
        data.extend(bytes);
    }
    let mut profile = vec![0; 128];
    let size = u32::try_from(start + data.len()).unwrap_or(u32::MAX);
    profile[..4].copy_from_slice(&size.to_be_bytes());
    profile[8..12].copy_from_slice(&[2, 0x10, 0, 0]);
    profile[12..24].copy_from_slice(b"mntrRGB XYZ ");
    profile[24..36].copy_from_slice(&[0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]); // 1 January 2000
    profile[36..40].copy_from_slice(b"acsp");
    profile[68..80].copy_from_slice(&[0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]); // D50
    profile.extend(table);
    profile.extend(data);
    profile
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    #[allow(
        clippy::cast_possible_truncation,
        reason = "s15Fixed16: the primaries are below 1"
    )]
    let fixed = |v: f64| ((v * 65536.0).round() as i32).to_be_bytes();
    b"XYZ \0\0\0\0"
        .iter()
        .copied()
        .chain(values.into_iter().flat_map(fixed))
        .collect()
}

fn curve() -> Vec<u8> {
    b"curv\0\0\0\0\0\0\0\x01\x02\x33".to_vec() // u8Fixed8: 2.2
}
