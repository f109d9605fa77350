//! A detached signature of a manifest in the form of minisign (Ed25519): who has the public key can
//! tell that the outputs are the secretariat's. In: files of keys, bytes. Out: text of a signature,
//! or what is wrong. It must not know what is signed.

use crate::digest::hexadecimal;
use base64::{Engine, prelude::BASE64_STANDARD};
use minisign::{PublicKey, PublicKeyBox, SecretKey, SecretKeyBox, SignatureBox};
use std::{fs, io::Cursor, path::Path};

/// The name of a manifest's signature, beside it.
pub const SIGNATURE: &str = "manifest.json.minisig";

/// Signs bytes with a secret key without a password, since nobody is there to type one. No two
/// signatures are the same, of the same bytes either: each has chance in it.
///
/// # Errors
/// A sentence about the key.
pub fn sign(key: &Path, bytes: &[u8], comment: &str) -> Result<String, String> {
    let signed = minisign::sign(
        None,
        &secret(key)?,
        Cursor::new(bytes),
        Some(comment),
        Some("signature of manifest.json"),
    );
    signed
        .map(SignatureBox::into_string)
        .map_err(|e| unfit(key, &e))
}

fn unfit(key: &Path, e: &dyn std::fmt::Display) -> String {
    format!(
        "{}: {e}; a secret key without a password is made by `minisign -GW`",
        key.display()
    )
}

fn secret(key: &Path) -> Result<SecretKey, String> {
    if key.metadata().is_ok_and(|about| !about.is_file()) {
        return Err(unfit(key, &"this is no file"));
    }
    let text = fs::read_to_string(key).map_err(|e| unfit(key, &e))?;
    if let Some(secret) = without_checksum(&text) {
        return Ok(secret);
    }
    SecretKeyBox::from_string(&text)
        .and_then(SecretKeyBox::into_unencrypted_secret_key)
        .map_err(|e| unfit(key, &e))
}

/// A key without a password as minisign up to 0.11 writes it: where others have a checksum it has
/// zeros.
fn without_checksum(text: &str) -> Option<SecretKey> {
    const CHECKSUM: usize = 32;
    let bytes = BASE64_STANDARD.decode(text.lines().nth(1)?.trim()).ok()?;
    let (_, checksum) = bytes.split_at_checked(bytes.len().checked_sub(CHECKSUM)?)?;
    let is_open = bytes.get(2..4) == Some(&[0, 0]);
    if is_open && checksum.iter().all(|byte| *byte == 0) {
        SecretKey::from_bytes(&bytes).ok()
    } else {
        None
    }
}

/// Is there a signature of a manifest, by this secret key?
#[must_use]
pub fn is_signed(key: &Path, manifest: &Path) -> bool {
    let public = secret(key)
        .ok()
        .and_then(|secret| PublicKey::from_secret_key(&secret).ok());
    let signed = fs::read_to_string(manifest.with_file_name(SIGNATURE))
        .ok()
        .and_then(|text| SignatureBox::from_string(&text).ok());
    let (Some(public), Some(signed), Ok(bytes)) = (public, signed, fs::read(manifest)) else {
        return false;
    };
    minisign::verify(&public, &signed, Cursor::new(bytes), true, false, false).is_ok()
}

/// Is this the signature of these bytes by the owner of the public key? The comment that is signed
/// with them, and the number of the key.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn verify(key: &Path, signature: &Path, bytes: &[u8]) -> Result<(String, String), String> {
    let read =
        |path: &Path| fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()));
    let public = PublicKeyBox::from_string(&read(key)?).and_then(PublicKeyBox::into_public_key);
    let public = public.map_err(|e| format!("{}: {e}", key.display()))?;
    let wrong = |e: minisign::PError| format!("{}: {e}", signature.display());
    let signed = SignatureBox::from_string(&read(signature)?).map_err(wrong)?;
    minisign::verify(&public, &signed, Cursor::new(bytes), true, false, false).map_err(wrong)?;
    let number = public.keynum().iter().rev().copied().collect::<Vec<u8>>();
    Ok((
        signed.trusted_comment().map_err(wrong)?,
        hexadecimal(&number).to_uppercase(),
    ))
}
