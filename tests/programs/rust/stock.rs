use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::fmt;

#[derive(Debug, Clone, PartialEq)]
enum Kind {
    Tool { weight: f32 },
    Food(u16),
    Unit,
}

#[derive(Debug)]
enum StockError {
    Missing(String),
    Short { wanted: u32, left: u32 },
    Parse(std::num::ParseIntError),
}
impl fmt::Display for StockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StockError::Missing(name) => write!(f, "no item {name:?}"),
            StockError::Short { wanted, left } => write!(f, "wanted {wanted}, have {left}"),
            StockError::Parse(e) => write!(f, "bad number: {e}"),
        }
    }
}
impl Error for StockError {}
impl From<std::num::ParseIntError> for StockError {
    fn from(e: std::num::ParseIntError) -> Self {
        StockError::Parse(e)
    }
}

#[derive(Debug, Clone)]
struct Item {
    id: u64,
    name: String,
    kind: Kind,
    count: u32,
}

#[derive(Default)]
struct Store {
    items: BTreeMap<String, Item>,
    log: Vec<(u64, &'static str, i64)>,
    next: u64,
    by_kind: HashMap<u8, Vec<u64>>,
}

impl Store {
    fn add(&mut self, name: &str, kind: Kind, count: u32) -> &mut Item {
        self.next += 1;
        let id = self.next;
        let tag = match &kind {
            Kind::Tool { .. } => 0u8,
            Kind::Food(_) => 1,
            Kind::Unit => 2,
        };
        self.by_kind.entry(tag).or_default().push(id);
        self.log.push((id, "add", i64::from(count)));
        self.items
            .entry(name.to_owned())
            .and_modify(|i| i.count += count)
            .or_insert(Item {
                id,
                name: name.to_owned(),
                kind,
                count,
            })
    }
    fn take(&mut self, name: &str, n: &str) -> Result<u32, StockError> {
        let wanted: u32 = n.parse()?;
        let item = self
            .items
            .get_mut(name)
            .ok_or_else(|| StockError::Missing(name.to_string()))?;
        if item.count < wanted {
            return Err(StockError::Short {
                wanted,
                left: item.count,
            });
        }
        item.count -= wanted;
        self.log.push((item.id, "take", -i64::from(wanted)));
        Ok(item.count)
    }
}

fn run(store: &mut Store) -> Result<u32, Box<dyn Error>> {
    let mut total = 0;
    for (name, n) in [("nail", "3"), ("apple", "2"), ("saw", "1")] {
        total += store.take(name, n)?;
    }
    let extra: f64 = "2.5e1".parse()?;
    Ok(total + extra as u32)
}

fn main() {
    let mut store = Store::default();
    store.add("nail", Kind::Tool { weight: 0.25 }, 100);
    store.add("apple", Kind::Food(52), 7).count *= 2;
    store.add("saw", Kind::Tool { weight: 1.5 }, 1);
    store.add("thing", Kind::Unit, 0);
    println!("{:?}", run(&mut store));
    for (name, n) in [("glue", "1"), ("saw", "4"), ("nail", "x1"), ("nail", "")] {
        match store.take(name, n) {
            Ok(left) => println!("{name}: {left} left"),
            Err(e) => println!("{name}: {e} / {e:?}"),
        }
    }
    let heavy: Vec<&Item> = store
        .items
        .values()
        .filter(|i| matches!(i.kind, Kind::Tool { weight } if weight > 1.0))
        .collect();
    println!("{heavy:#?}");
    println!(
        "{:?}",
        store
            .items
            .range("b".to_string()..)
            .map(|(k, v)| (k.as_str(), v.count))
            .collect::<Vec<_>>()
    );
    println!(
        "{:>8}|{:<8}|{:^8}|{:+}|{:08.3}|{:#010x}|{:e}",
        "ab", "cd", "ef", 5, -3.14159, 255, 123456.0
    );
    let mut keys: Vec<_> = store.by_kind.iter().map(|(k, v)| (*k, v.clone())).collect();
    keys.sort();
    println!("{keys:?} {:?}", store.log.last());
}
