//! Objects → the bytes of a file, one after the other (ISO 32000-1, 7.5): streams as they come,
//! other objects packed into object streams, then the table of where each is. In: the text of
//! objects. Out: bytes. It must not know what the objects mean.

use super::PdfError;
use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Object, ObjectStream};
use std::io::Write;

/// The number of an object, from 1.
pub type Id = u32;

#[derive(Clone, Copy)]
enum ObjectPlace {
    Nowhere,
    /// So many bytes from the start.
    At(u32),
    /// The nth of an object stream.
    In(Id, u16),
}

pub struct PdfFile {
    bytes: Vec<u8>,
    places: Vec<ObjectPlace>,
    /// Objects of the object stream being filled: where each begins in it.
    packed: Vec<(Id, usize)>,
    pack: Vec<u8>,
    deflate: Deflate,
}

impl PdfFile {
    pub fn new() -> Self {
        // Four bytes above 127 say that the file is not text.
        let bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
        Self {
            bytes,
            places: Vec::new(),
            packed: Vec::new(),
            pack: Vec::new(),
            deflate: Deflate::new(Deflate::LEVEL),
        }
    }

    /// The number of an object that is written later.
    pub fn reserve(&mut self) -> Id {
        self.places.push(ObjectPlace::Nowhere);
        Id::try_from(self.places.len()).unwrap_or(Id::MAX)
    }

    /// An object that is no stream.
    pub fn object(&mut self, id: Id, text: &[u8]) -> Result<(), PdfError> {
        const MOST: usize = 200;
        self.packed.push((id, self.pack.len()));
        self.pack.extend_from_slice(text);
        self.pack.push(b'\n');
        if self.packed.len() == MOST {
            self.close_pack()
        } else {
            Ok(())
        }
    }

    fn close_pack(&mut self) -> Result<(), PdfError> {
        let id = self.reserve();
        let packed = std::mem::take(&mut self.packed);
        let mut content = Vec::with_capacity(self.pack.len() + packed.len() * 12);
        for (i, (object, start)) in packed.iter().enumerate() {
            write!(content, "{object} {start} ")?;
            self.place(
                *object,
                ObjectPlace::In(id, u16::try_from(i).unwrap_or(u16::MAX)),
            );
        }
        let first = content.len();
        content.append(&mut self.pack);
        self.stream(
            id,
            &format!("/Type/ObjStm/N {}/First {first}", packed.len()),
            &content,
        )
    }

    fn place(&mut self, id: Id, place: ObjectPlace) {
        self.places[id as usize - 1] = place;
    }

    /// A stream, compressed; `entries` are those of its dictionary that are not about its size.
    pub fn stream(&mut self, id: Id, entries: &str, content: &[u8]) -> Result<(), PdfError> {
        match self.deflate.small(content)? {
            Some(small) => self.raw(id, &format!("{entries}/Filter/FlateDecode"), &small),
            None => self.raw(id, entries, content),
        }
    }

    /// A stream as it is.
    pub fn raw(&mut self, id: Id, entries: &str, content: &[u8]) -> Result<(), PdfError> {
        self.place(
            id,
            ObjectPlace::At(
                u32::try_from(self.bytes.len())
                    .map_err(|_| PdfError("it is longer than 4 GB".into()))?,
            ),
        );
        write!(
            self.bytes,
            "{id} 0 obj\n<<{entries}/Length {}>>\nstream\n",
            content.len()
        )?;
        self.bytes.extend_from_slice(content);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
        Ok(())
    }

    /// The whole file. Its two identifiers follow from its content, so that the same content has
    /// the same.
    pub fn finish(mut self, root: Id, info: Id) -> Result<Vec<u8>, PdfError> {
        self.close_pack()?;
        let id = self.reserve();
        let start = self.bytes.len();
        self.place(
            id,
            ObjectPlace::At(
                u32::try_from(start).map_err(|_| PdfError("it is longer than 4 GB".into()))?,
            ),
        );
        let mut table = vec![0, 0, 0, 0, 0, 0xFF, 0xFF];
        for place in &self.places {
            let (kind, field, last) = match *place {
                ObjectPlace::Nowhere => (0, 0, 0),
                ObjectPlace::At(start) => (1, start, 0),
                ObjectPlace::In(stream, nth) => (2, stream, nth),
            };
            table.push(kind);
            table.extend(field.to_be_bytes());
            table.extend(last.to_be_bytes());
        }
        let name = &crate::digest::sha256(&self.bytes)[..32];
        let entries = format!(
            "/Type/XRef/Size {}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R/ID[<{name}><{name}>]",
            self.places.len() + 1
        );
        self.stream(id, &entries, &table)?;
        write!(self.bytes, "startxref\n{start}\n%%EOF\n")?;
        Ok(self.bytes)
    }
}

/// Compresses one stream after the other; its memory is used again.
struct Deflate(Compress);

impl Deflate {
    const LEVEL: u32 = 4;

    fn new(level: u32) -> Self {
        Self(Compress::new(Compression::new(level), true))
    }

    fn compressed(&mut self, content: &[u8]) -> Result<Vec<u8>, PdfError> {
        self.0.reset();
        let mut small = Vec::with_capacity(content.len() / 3 + 64);
        loop {
            let done = usize::try_from(self.0.total_in()).unwrap_or(usize::MAX);
            if self
                .0
                .compress_vec(&content[done..], &mut small, FlushCompress::Finish)
                .map_err(std::io::Error::from)?
                == Status::StreamEnd
            {
                return Ok(small);
            }
            small.reserve(small.capacity());
        }
    }

    /// A stream whose last byte is a carriage return can't be distinguished from one that ends a byte
    /// earlier, before the end of line that is written after it (ISO 19005-2, 6.1.7.1): another
    /// level of compression ends otherwise.
    fn small(&mut self, content: &[u8]) -> Result<Option<Vec<u8>>, PdfError> {
        let mut small = self.compressed(content)?;
        let mut levels = [3, 5, 6, 7].into_iter();
        while small.ends_with(b"\r") {
            let Some(level) = levels.next() else {
                return Ok(None);
            };
            small = Self::new(level).compressed(content)?;
        }
        Ok(Some(small))
    }
}

/// An object of lopdf as text, by its own writer.
pub fn text(object: Object) -> Result<Vec<u8>, PdfError> {
    let mut one = ObjectStream::builder().build();
    one.add_object((1, 0), object)?;
    let text = one.build_stream_content()?;
    // Before it stands where it is: object 1, from byte 0.
    Ok(text.strip_prefix(b"1 0 ").unwrap_or(&text).to_vec())
}

/// A text that a reader sees or hears, in UTF-16.
pub fn utf_16(text: &str) -> String {
    use std::fmt::Write as _;
    let mut hexadecimal = String::with_capacity(6 + 4 * text.len());
    hexadecimal.push_str("<FEFF");
    for unit in text.encode_utf16() {
        let _ = write!(hexadecimal, "{unit:04X}");
    }
    hexadecimal.push('>');
    hexadecimal
}

/// Bytes that no reader sees, such as an address.
pub fn string(bytes: &str) -> String {
    use std::fmt::Write as _;
    let mut hexadecimal = String::from("<");
    for byte in bytes.bytes() {
        let _ = write!(hexadecimal, "{byte:02X}");
    }
    hexadecimal.push('>');
    hexadecimal
}
