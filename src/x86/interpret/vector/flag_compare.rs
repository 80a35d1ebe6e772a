//! Table of the vector instructions that set rflags: `comiss` and its relatives, `ptest`, `vtestps`.

use super::compare::{QuietNan, tested};
use super::format::{DOUBLE, SINGLE};
use super::operation::Operation::{self, Order, Test};
use iced_x86::Mnemonic;

/// The operation of a mnemonic of this family that sets rflags.
pub(super) fn operation(mnemonic: Mnemonic) -> Option<Operation> {
    use Mnemonic as M;
    Some(match mnemonic {
        M::Comiss | M::Vcomiss => Order(SINGLE, QuietNan::Invalid),
        M::Comisd | M::Vcomisd => Order(DOUBLE, QuietNan::Invalid),
        M::Ucomiss | M::Vucomiss => Order(SINGLE, QuietNan::Valid),
        M::Ucomisd | M::Vucomisd => Order(DOUBLE, QuietNan::Valid),
        M::Ptest | M::Vptest => Test(|a, b| tested(a, b, u64::MAX)),
        M::Vtestps => Test(|a, b| tested(a, b, 0x8000_0000_8000_0000)),
        M::Vtestpd => Test(|a, b| tested(a, b, 1 << 63)),
        _ => return None,
    })
}
