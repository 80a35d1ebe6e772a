//! Interesting values, drawn from a small deterministic generator (SplitMix64): edges of integers, classes of floating-point numbers.

/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Random {
        Random(seed)
    }

    pub(super) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// A number below `limit`, which is not 0.
    pub(super) fn below(&mut self, limit: u64) -> u64 {
        ((u128::from(self.bits()) * u128::from(limit)) >> 64) as u64
    }

    pub(super) fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }

    /// One of the items, of which there is at least one.
    pub(super) fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len() as u64) as usize]
    }

    /// A number from -`bound` to `bound`.
    pub(super) fn around_zero(&mut self, bound: u64) -> i64 {
        self.below(2 * bound + 1) as i64 - bound as i64
    }
}

/// The element of a vector register or of memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Lane {
    Integer(u32),
    F16,
    F32,
    F64,
}

impl Lane {
    pub(super) fn bits(self) -> u32 {
        match self {
            Lane::Integer(bits) => bits,
            Lane::F16 => 16,
            Lane::F32 => 32,
            Lane::F64 => 64,
        }
    }

    pub(super) fn value(self, random: &mut Random) -> u64 {
        match self {
            Lane::Integer(bits) => integer(random, bits),
            Lane::F16 => float(random, 5, 10),
            Lane::F32 => float(random, 8, 23),
            Lane::F64 => float(random, 11, 52),
        }
    }

    /// A vector register of such elements.
    pub(super) fn vector(self, random: &mut Random) -> u128 {
        let bits = self.bits();
        (0..128 / bits).fold(0, |vector, idx| vector | u128::from(self.value(random)) << (idx * bits))
    }
}

/// All of the low `bits` bits, of which there are 1 to 64.
pub(super) fn ones(bits: u32) -> u64 {
    u64::MAX >> (64 - bits)
}

/// An integer of so many bits: edges of the sign and of carries, counts around the width, single bits, runs, any.
pub(super) fn integer(random: &mut Random, bits: u32) -> u64 {
    let (all, top) = (ones(bits), 1 << (bits - 1));
    let any = random.bits();
    let value = match random.below(16) {
        0 => 0,
        1 => 1,
        2 => all,
        3 => top,
        4 => top - 1,
        5 => random.pick(&[top + 1, all - 1, 2, 3, 0x7f, 0x80, 0xff]),
        6 => random.pick(&[0x5555_5555_5555_5555, 0xaaaa_aaaa_aaaa_aaaa, 0x0f0f_0f0f_0f0f_0f0f]),
        7 => u64::from(bits) + random.below(3) - 1,
        8 => 1 << random.below(bits.into()),
        9 => ones(1 + random.below(bits.into()) as u32),
        10 => all - random.below(9),
        11 | 12 => random.below(0x100),
        _ => any,
    };
    value & all
}

/// A general register's value: an interesting integer of some width below zeros, ones or anything.
pub(super) fn register(random: &mut Random) -> u64 {
    let bits = random.pick(&[8, 16, 32, 32, 64, 64, 64]);
    let value = integer(random, bits);
    let fill = match random.below(3) {
        0 => 0,
        1 => u64::MAX,
        _ => random.bits(),
    };
    value | fill & !ones(bits)
}

/// A significand's fraction of so many bits: empty, full, bits at one end or both, any.
fn fraction(random: &mut Random, bits: u32) -> u64 {
    let all = ones(bits);
    let high = random.below(8) << (bits - 3);
    let low = random.below(8);
    let any = random.bits();
    let value = match random.below(8) {
        0 | 1 => 0,
        2 => all - random.below(3),
        3 => high,
        4 => low,
        5 => high | low,
        6 => 1 << random.below(bits.into()),
        _ => any,
    };
    value & all
}

/// A biased exponent: where rounding, cancellation, conversion, overflow and underflow happen.
fn exponent(random: &mut Random, bits: u32, fraction_bits: u32) -> u64 {
    let (top, bias) = (ones(bits), ones(bits - 1));
    let shift = |from: u64, by: i64| from.wrapping_add_signed(by).clamp(1, top - 1);
    let precision = u64::from(fraction_bits);
    match random.below(12) {
        0..=3 => shift(bias, random.around_zero(4)),
        4 => 1 + random.below(3),
        5 => top - 1 - random.below(3),
        6 => shift(bias / 2, random.around_zero(precision + 2)),
        7 => shift(bias + bias / 2, random.around_zero(precision + 2)),
        8 => shift(bias, random.around_zero(precision + 3)),
        9 | 10 => {
            let integer_bits = random.pick(&[7, 8, 15, 16, 31, 32, 52, 53, 63, 64]);
            shift(bias, integer_bits + random.around_zero(1))
        }
        _ => 1 + random.below(top - 1),
    }
}

/// A floating-point number: zeros, denormals, infinities, NaNs of both kinds with payloads, normal numbers.
pub(super) fn float(random: &mut Random, exponent_bits: u32, fraction_bits: u32) -> u64 {
    let quiet = 1 << (fraction_bits - 1);
    let payload = fraction(random, fraction_bits);
    let (exponent, fraction) = match random.below(20) {
        0 => (0, 0),
        1 => (0, payload),
        2 => (ones(exponent_bits), 0),
        3 => (ones(exponent_bits), payload | quiet),
        4 => (ones(exponent_bits), (payload & !quiet).max(1)),
        5 => (ones(exponent_bits - 1), 0),
        _ => (exponent(random, exponent_bits, fraction_bits), payload),
    };
    let sign = random.below(2);
    sign << (exponent_bits + fraction_bits) | exponent << fraction_bits | fraction
}

/// An x87 number of 80 bits; some of them unnormal, pseudo-denormal, pseudo-infinite.
pub(super) fn extended(random: &mut Random) -> u128 {
    let sign = u128::from(random.below(2)) << 79;
    let payload = fraction(random, 63);
    let (integer_bit, quiet) = (1 << 63, 1 << 62);
    let (exponent, significand) = match random.below(24) {
        0 => (0, 0),
        1 => (0, payload),
        2 => (0, payload | integer_bit),
        3 => (0x7fff, integer_bit),
        4 => (0x7fff, payload | quiet | integer_bit),
        5 => (0x7fff, (payload & !quiet).max(1) | integer_bit),
        6 => (0x3fff, integer_bit),
        7 if random.percent(50) => (random.pick(&[0x7fff, 0x3fff, 0x0001, 0x4010]), payload),
        8 | 9 => {
            // What a shorter format holds exactly.
            let dropped = random.pick(&[40, 11]);
            (exponent(random, 15, 52), (payload | integer_bit) >> dropped << dropped)
        }
        _ => (exponent(random, 15, 63), payload | integer_bit),
    };
    sign | u128::from(exponent) << 64 | u128::from(significand)
}

#[test]
fn the_same_seed_gives_the_same_values() {
    let draw = |seed| {
        let mut random = Random::new(seed);
        (0..50).map(|_| extended(&mut random) ^ u128::from(register(&mut random))).collect::<Vec<_>>()
    };
    assert_eq!(draw(7), draw(7));
    assert_ne!(draw(7), draw(8));
}

#[test]
fn values_fit_their_width_and_reach_every_class() {
    let mut random = Random::new(1);
    let mut classes = std::collections::BTreeSet::new();
    for _ in 0..4000 {
        assert!(integer(&mut random, 8) <= 0xff);
        let value = float(&mut random, 8, 23);
        assert!(value <= 0xffff_ffff);
        classes.insert(format!("{:?}", f32::from_bits(value as u32).classify()));
        assert!(extended(&mut random) >> 80 == 0);
    }
    assert_eq!(classes.len(), 5);
}
