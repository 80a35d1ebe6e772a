//! A Box in a struct, lent mutably and then given away.
#![crate_type = "lib"]

pub struct Account {
    id: u64,
    balance: Box<u64>,
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn deposit(account: &mut Account, amount: u64) {
    *account.balance += amount;
    account.id += 1;
}

#[unsafe(no_mangle)]
#[inline(never)]
pub fn close(account: Account) -> u64 {
    *account.balance + account.id
}

#[unsafe(no_mangle)]
pub extern "C" fn main() -> i32 {
    let mut account = Account { id: 7, balance: Box::new(std::hint::black_box(100)) };
    deposit(&mut account, 23);
    close(account) as i32
}
