//! SHA-256 over fields, each with its length, so that no two lists of fields are one text. The only file that names `sha2`.

use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// A hash in the making.
#[derive(Clone, Default)]
pub(super) struct Hash(Sha256);

impl Hash {
    pub(super) fn field(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.0.update(bytes);
    }

    /// A field that may be missing, which is not the same as empty.
    pub(super) fn optional(&mut self, bytes: Option<&[u8]>) {
        self.number(bytes.is_some().into());
        self.field(bytes.unwrap_or_default());
    }

    pub(super) fn number(&mut self, number: u64) {
        self.0.update(number.to_le_bytes());
    }

    /// 64 hexadecimal digits.
    pub(super) fn hex(self) -> String {
        self.0.finalize().iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_do_not_run_together() {
        let of = |fields: &[&str]| {
            let mut hash = Hash::default();
            fields.iter().for_each(|field| hash.field(field.as_bytes()));
            hash.hex()
        };
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_eq!(of(&["a"]).len(), 64);
    }
}
