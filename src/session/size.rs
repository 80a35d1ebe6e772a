//! Sizes as people write them: `4096`, `64k`, `8MiB`.
//!
//! Only whole numbers and binary units: `k` is 1024 bytes, as people mean it when they speak of memory.

/// Reads a size in bytes. Case does not matter, and `k`, `kb`, `KiB` are the same.
///
/// # Errors
/// When it is no number with a known unit, is 0, or does not fit 64 bits.
pub fn parse(text: &str) -> Result<u64, String> {
    let text = text.trim().replace('_', "");
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = text.split_at(digits);
    let number: u64 =
        number.parse().map_err(|_| "a size is a number with or without a unit: 4096, 64k, 8MiB".to_owned())?;
    let scale: u64 = match unit.trim().to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "k" | "kb" | "kib" => 1 << 10,
        "m" | "mb" | "mib" => 1 << 20,
        "g" | "gb" | "gib" => 1 << 30,
        unit => return Err(format!("`{unit}` is no unit; there are k, M and G (1024 bytes and its powers)")),
    };
    match number.checked_mul(scale) {
        Some(0) => Err("a size of 0 leaves no room for anything".to_owned()),
        Some(size) => Ok(size),
        None => Err("this is more than 64 bits can address".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_as_people_write_them() {
        for (text, size) in [("4096", 4096), ("64k", 65536), ("8MiB", 8 << 20), ("1_000", 1000), ("2 gb", 2 << 30)] {
            assert_eq!(parse(text), Ok(size), "{text}");
        }
    }

    #[test]
    fn what_is_no_size_is_refused() {
        for text in ["", "k", "-1", "0", "0x10", "1.5M", "3 apples", "99999999999999999999", "99999999999G"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
