//! LEB128 numbers (DWARF 5, section 7.6), signed ones by zigzag: how tables that are kept in memory for long are packed.
//!
//! What is read was written by the same file that reads it and never left the process, so a number cut short is a bug, not an input.

/// Appends a number, 1 to 10 bytes.
pub(crate) fn put(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Appends a number near 0 on either side.
pub(crate) fn put_signed(bytes: &mut Vec<u8>, number: i64) {
    put(bytes, zigzag(number));
}

/// A signed number as one that is small where the other is near 0.
#[inline]
#[must_use]
pub(crate) fn zigzag(number: i64) -> u64 {
    (number << 1 ^ number >> 63) as u64
}

/// Reads numbers in the order in which they were put.
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
}

impl Reader<'_> {
    #[must_use]
    pub(crate) fn new(bytes: &[u8]) -> Reader<'_> {
        Reader { bytes }
    }

    #[must_use]
    pub(crate) fn is_at_end(&self) -> bool {
        self.bytes.is_empty()
    }

    pub(crate) fn byte(&mut self) -> u8 {
        let (byte, rest) = self.bytes.split_first().expect("as many numbers are read as were put");
        self.bytes = rest;
        *byte
    }

    pub(crate) fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    pub(crate) fn signed(&mut self) -> i64 {
        let number = self.number();
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_were_put() {
        let numbers = [0, 1, -1, 63, -64, 64, i64::MAX, i64::MIN];
        let mut bytes = Vec::new();
        numbers.iter().for_each(|number| put_signed(&mut bytes, *number));
        assert_eq!(bytes[..3], [0, 2, 1]);
        let mut reader = Reader::new(&bytes);
        assert_eq!(numbers.map(|_| reader.signed()), numbers);
        assert!(reader.is_at_end());
    }
}
