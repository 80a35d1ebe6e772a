//! Landing pads: where a function goes on when a panic or exception passes it, from the language-specific data area of the Itanium C++ ABI for
//! exception handling (`.gcc_except_table`).
//!
//! A cleanup runs the drops of a closing brace a second time, often at a lower address than the way that is gone when nothing panics. Damaged
//! tables have no pads.

use super::sections::Section;

/// A pointer that is left out (`DW_EH_PE_omit`).
const OMITTED: u8 = 0xff;
/// Call sites read of one function.
const MOST_SITES: usize = 1 << 16;

/// The pads of a function, given the address of its table and its own in the file.
pub(super) fn landing_pads(section: &Section, table: u64, function: u64) -> Option<Vec<u64>> {
    let at = usize::try_from(table.checked_sub(section.address)?).ok()?;
    let mut bytes = Bytes(section.bytes.get(at..)?);
    // Pads count from the function's start unless another base is given, which no compiler does.
    if bytes.u8()? != OMITTED {
        return None;
    }
    if bytes.u8()? != OMITTED {
        bytes.uleb()?;
    }
    let encoding = bytes.u8()?;
    let length = usize::try_from(bytes.uleb()?).ok()?;
    let mut sites = Bytes(bytes.0.get(..length)?);
    let mut pads = Vec::new();
    for _ in 0..MOST_SITES {
        if sites.0.is_empty() {
            break;
        }
        let (_start, _length, pad) = (sites.encoded(encoding)?, sites.encoded(encoding)?, sites.encoded(encoding)?);
        sites.uleb()?;
        if pad != 0 {
            pads.push(function.wrapping_add(pad));
        }
    }
    pads.sort_unstable();
    pads.dedup();
    Some(pads)
}

struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn u8(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn uleb(&mut self) -> Option<u64> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.u8()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    /// `DW_EH_PE_uleb128` or `DW_EH_PE_udata4`, which compilers use here.
    fn encoded(&mut self, encoding: u8) -> Option<u64> {
        match encoding {
            0x01 => self.uleb(),
            0x03 => {
                let (first, rest) = self.0.split_first_chunk()?;
                self.0 = rest;
                Some(u32::from_le_bytes(*first).into())
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn pads_are_read_and_damage_gives_none() {
        let table = [0xff, 0xff, 0x01, 9, 0x10, 5, 0x80, 0x01, 0, 0x20, 5, 0, 0];
        let section = |bytes: &[u8]| Section { address: 0x100, bytes: Arc::from(bytes) };
        assert_eq!(landing_pads(&section(&table), 0x100, 0x4000), Some(vec![0x4080]));
        for cut in 0..table.len() {
            let found = landing_pads(&section(&table[..cut]), 0x100, 0x4000);
            assert_eq!(found, None, "{cut}");
        }
        assert_eq!(landing_pads(&section(&table), 0x10, 0x4000), None);
    }
}
