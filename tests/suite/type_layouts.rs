//! Type layouts compared with rustc: a generated program with several hundred types, compiled and run once, prints
//! sizes, alignments, field offsets and variant encodings, which must equal those of `lens::types`.
//!
//! The types are well-known ones of the standard library, and random structs, enums and generics from a fixed seed.
//! `LAYOUT_CASES` and `LAYOUT_SEED` select others.

mod random;

use asmscope::engine::machine::Machine;
use asmscope::lens::types::{BitPattern, Layout, LayoutKind, Type};
use asmscope::lens::view::{ValueSource, read_value};
use asmscope::model::addr::Address;
use asmscope::model::run::{Config, RunUntil};
use asmscope::source::assemble;
use random::{Case, Kind, cases};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;

/// Around each type, to see how many patterns it has to spare and where: the same text for the compiler and for us.
const AROUND: [&str; 7] = ["_", "Option<_>", "Option<Option<_>>", "[_; 3]", "Result<_, u8>", "Around<_>", "Beside<_>"];

const DEFINITIONS: &str = "enum Around<T> { A, B, C, D, E, F(T) } enum Beside<T> { A(u8), B(T), C(u16, bool), D }";

/// Types of the standard library, of which only the whole is compared.
const KNOWN: &str = "u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool char () \
    NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64 NonZeroU128 NonZeroUsize NonZeroI8 NonZeroI128 NonZero<u32> NonZero<i64> \
    &u8 &'static~mut~u8 *const~u8 *mut~u8 &str &[u8] &'static~mut~[u32] *const~str *const~[u8] *mut~dyn~Debug \
    &dyn~Debug Box<dyn~Debug> Box<u8> Box<str> Box<[u64]> Rc<u8> Rc<str> Rc<dyn~Debug> Arc<[u8]> Weak<u8> NonNull<u8> \
    fn() fn(u8)->u32 unsafe~extern~\"C\"~fn(*const~u8)->i32 Cell<u8> Cell<bool> Cell<Option<u8>> RefCell<u8> RefCell<u64> \
    RefCell<Vec<u8>> RefCell<&str> RefCell<u128> UnsafeCell<bool> UnsafeCell<&u8> Mutex<u8> Mutex<u64> Mutex<Vec<u8>> \
    RwLock<u8> RwLock<u64> RwLock<String> MaybeUninit<bool> MaybeUninit<&u8> ManuallyDrop<bool> ManuallyDrop<Vec<u8>> \
    PhantomData<u64> Vec<u8> Vec<u128> String VecDeque<u8> HashMap<u8,u8> HashSet<u8> BTreeMap<u8,u64> BTreeSet<u8> \
    BinaryHeap<u8> LinkedList<u8> Option<u8> Option<bool> Option<char> Option<Box<u8>> Option<Vec<u8>> Option<String> \
    Option<Option<String>> Option<&str> Option<NonZeroU8> Result<u8,()> Result<(),Box<dyn~Debug>> Result<String,u8> \
    Result<Vec<u8>,String> Result<u32,Infallible> Option<Ordering> Ordering Range<u8> RangeInclusive<u32> RangeFull \
    RangeFrom<u64> RangeTo<u8> Duration Option<Duration> Instant SystemTime Wrapping<u8> Reverse<bool> AtomicU8 \
    AtomicBool AtomicUsize AtomicPtr<u8> OnceCell<u8> OnceCell<String> Pin<Box<u8>> Poll<u8> ControlFlow<u8,bool> Bound<u8> \
    (u8,u32,u8) (u8,u16) (bool,u32,u8) (u64,u8) (u8,(u16,u8)) ((u8,u16),u8,bool) (u128,u8) (char,bool,u8) [u8;7] [bool;0] \
    [(u8,u16);3] [[u32;2];2] (Vec<u8>,u8) (&str,bool) PathBuf OsString Infallible Option<Infallible> (u8,[u8;4],bool) \
    (bool,[u8;16]) (u8,[u8;16]) (u8,u8,bool,[u16;3]) Option<(u8,bool)> Option<(u32,bool,u8)> Option<[bool;2]> Option<f64>";

#[test]
fn layouts_equal_rustcs() {
    let from_environment = |name: &str| std::env::var(name).ok().and_then(|value| value.parse().ok());
    let n_random = from_environment("LAYOUT_CASES").unwrap_or(300);
    let mut all: Vec<Case> = KNOWN.split_whitespace().map(|name| Case::known(&name.replace('~', " "))).collect();
    all.extend(cases(n_random as usize, from_environment("LAYOUT_SEED").unwrap_or(1)));
    let ours: Vec<(Vec<String>, Vec<String>)> = all.iter().map(ours).collect();
    let measured = measure(&probe(&all, &ours));
    let mut wrong = Vec::new();
    for (idx, (case, (labels, values))) in all.iter().zip(&ours).enumerate() {
        let theirs: Vec<&str> = measured[idx].split(' ').collect();
        assert_eq!(theirs.len(), values.len(), "{}", case.name);
        let differing = (0..values.len()).filter(|at| values[*at] != theirs[*at]);
        let found: Vec<String> =
            differing.map(|at| format!("{}: {} here, {} there", labels[at], values[at], theirs[at])).collect();
        if !found.is_empty() {
            wrong.push(format!("{}\n  {}\n  {}", case.name, case.definition, found.join("\n  ")));
        }
    }
    assert!(measured.len() >= 300, "{} types are too few to say anything", measured.len());
    assert!(wrong.is_empty(), "{} of {} types differ:\n{}", wrong.len(), all.len(), wrong.join("\n"));
}

/// Any text is answered, with a layout or a mistake at a place; none exhausts the host.
#[test]
fn oversized_type_texts_are_bounded() {
    let long = |open: &str, inner: &str, close: &str, n: usize| format!("{}{inner}{}", open.repeat(n), close.repeat(n));
    let mut texts = vec![
        long("Option<", "u8", ">", 47),
        long("Option<", "u8", ">", 5000),
        long("(", "", ")", 5000),
        long("[", "u8", "; 1000000]", 40),
        long("{ a: ", "u8", " }", 5000),
        "struct A<T>(T, T); ".to_owned() + &long("A<", "u8", ">", 40),
        "struct A<T>(A<(T, T)>); A<u8>".to_owned(),
        "struct A<T>(Box<A<(T, T)>>); A<u8>".to_owned(),
        "struct A<T: ?Sized>(B<T>); struct B<T: ?Sized>(A<T>); &A<u8>".to_owned(),
        "struct A(Option<B>); struct B([A; 2]);".to_owned(),
        "enum E { A([u8; 0x1fffffffffffffff]), B }".to_owned(),
        "#[repr(C, align(536870912))] struct S([u64; 0x3ffffffffffffff], u8)".to_owned(),
    ];
    let chain: Vec<String> = (0..500).map(|nth| format!("struct S{nth}(S{}); ", nth + 1)).collect();
    texts.push(chain.concat() + "struct S500(u8); S0");
    let variants: Vec<String> = (0..4000).map(|nth| format!("V{nth}")).collect();
    texts.push(format!("enum E {{ {} }}", variants.join(", ")));
    let mut state = 7_u64;
    for case in cases(60, 9) {
        let text = format!("{} {}", case.before, case.name);
        texts.extend((0..20).map(|_| random::damaged(&text, &mut state)));
    }
    for text in &texts {
        let length = text.chars().count();
        match Type::parse(text).and_then(|ty| ty.layout().map(|layout| (ty, layout))) {
            Ok((ty, layout)) => assert!(layout.size.is_multiple_of(layout.align), "{ty}"),
            Err(error) => {
                assert!(error.span.end <= length + 1 && !error.message.is_empty(), "{:?} of {text}", error.span);
            }
        }
    }
    // The tag of the innermost has room for all the others.
    assert_eq!(Type::parse(&texts[0]).unwrap().layout().unwrap().size, 2);
    let pointed = Type::parse("struct A<T>(Box<A<(T, T)>>); A<u8>").unwrap();
    assert_eq!(pointed.layout().unwrap().size, 8);
}

/// Whatever the bytes are, they are shown as any type, or it is said why they are none.
#[test]
fn any_bytes_can_be_read_as_any_type() {
    let text = "main: mov edi, 64\n mov esi, 8\n call __rust_alloc\n mov qword ptr [rax], rax\n mov qword ptr [rax+8], 3\n \
                mov qword ptr [rax+16], 2\n lea rdx, [rax+1]\n push rdx\n push 1\n push rax\n push 3\n mov rcx, -1\n hlt\n";
    let program = assemble("bytes.s", text).expect("it is well formed");
    let config = Config { stack_size: 1 << 16, heap_size: 1 << 20, input: Vec::new(), typed_capacity: 0 };
    let mut machine = Machine::new(&program, &config).expect("it fits");
    machine.run(&RunUntil::default());
    let registers = machine.registers();
    let (rsp, block) = (registers.rsp(), machine.blocks().next().expect("a block").address);
    let places = [rsp, rsp + 8, rsp + 13, block.0, block.0 + 8, block.0 + 63, u64::MAX - 3, 0];
    let mut n_sound = 0;
    let known = KNOWN.split_whitespace().map(|name| Case::known(&name.replace('~', " ")));
    for case in known.chain(cases(200, 5)) {
        let ty = Type::parse(&format!("{} {}", case.before, case.name)).expect("it is laid out above");
        let memory = places.iter().map(|place| ValueSource::Memory(Address(*place)));
        let given = [vec![0; 64], vec![0xff; 64], registers.rsp().to_le_bytes().repeat(8)].map(ValueSource::Registers);
        for origin in memory.chain(given) {
            let seen = read_value(&program, &machine, &ty, &origin).expect("it has a layout");
            assert!(seen.text.chars().count() <= 80, "{}: {}", case.name, seen.text);
            n_sound += usize::from(seen.first_invalid().is_none());
        }
    }
    assert!(n_sound > 100, "{n_sound} are too few to be right");
}

fn layout(case: &Case, of: &str) -> std::sync::Arc<Layout> {
    let text = format!("{DEFINITIONS} {} {of}", case.before);
    let found = Type::parse(&text).and_then(|ty| ty.layout());
    found.unwrap_or_else(|error| panic!("{of}: {error} at {:?} of {text}", error.span))
}

/// What is compared, and what it is here.
fn ours(case: &Case) -> (Vec<String>, Vec<String>) {
    let (mut labels, mut values) = (Vec::new(), Vec::new());
    let mut say = |label: String, value: String| {
        labels.push(label);
        values.push(value);
    };
    for around in AROUND {
        let of = around.replace('_', &case.name);
        let layout = layout(case, &of);
        say(format!("size of {of}"), layout.size.to_string());
        say(format!("align of {of}"), layout.align.to_string());
    }
    let whole = layout(case, &case.name);
    match &case.kind {
        Kind::Known => {}
        Kind::Struct { fields } => {
            for name in fields {
                let field = whole.fields().iter().find(|field| field.name == *name).expect("every field has a place");
                say(format!("offset of {name}"), field.offset.to_string());
            }
        }
        Kind::Enum { variants } => {
            let LayoutKind::Enum { variants: laid, encoding } = &whole.shape else {
                panic!("{} is an enum", case.name)
            };
            for random::Variant { name, fields, .. } in variants.iter().filter(|variant| variant.is_inhabited) {
                let idx = laid.iter().position(|variant| variant.name == *name).expect("every variant is there");
                let pattern = encoding.pattern(idx, laid[idx].discriminant);
                say(
                    format!("pattern of {name}"),
                    pattern.map_or("-".to_owned(), |pattern| format!("{:x}", pattern.value)),
                );
                for field_name in fields {
                    let field = laid[idx].fields.iter().find(|field| field.name == *field_name);
                    let offset = field.expect("every field has a place").offset;
                    say(format!("offset of {name}.{field_name}"), offset.to_string());
                }
            }
        }
    }
    (labels, values)
}

/// The program that prints a line of numbers for each type, in the order of [`ours`].
fn probe(all: &[Case], ours: &[(Vec<String>, Vec<String>)]) -> String {
    let mut text = format!("{}\n{DEFINITIONS}\n", include_str!("type_layouts/probe.rs"));
    for (case, _) in all.iter().zip(ours) {
        text += &case.definition;
        text.push('\n');
    }
    for (idx, case) in all.iter().enumerate() {
        writeln!(text, "fn case_{idx}() {{ let mut line = String::new();").unwrap();
        for around in AROUND {
            writeln!(text, "whole::<{}>(&mut line);", around.replace('_', &case.name)).unwrap();
        }
        match &case.kind {
            Kind::Known => {}
            Kind::Struct { fields } => {
                for name in fields {
                    writeln!(text, "say(&mut line, offset_of!({}, {name}));", case.name).unwrap();
                }
            }
            Kind::Enum { variants } => text += &probe_variants(case, variants),
        }
        text += "println!(\"{}\", line.trim()); }\n";
    }
    text += "fn main() {\n";
    for idx in 0..all.len() {
        writeln!(text, "case_{idx}();").unwrap();
    }
    text + "}\n"
}

fn probe_variants(case: &Case, variants: &[random::Variant]) -> String {
    let mut text = String::new();
    let whole = layout(case, &case.name);
    let LayoutKind::Enum { variants: laid, encoding } = &whole.shape else { panic!("{} is an enum", case.name) };
    for variant in variants.iter().filter(|variant| variant.is_inhabited) {
        let idx = laid.iter().position(|found| found.name == variant.name).expect("every variant is there");
        writeln!(text, "{{ let value: {} = {};", case.name, variant.value(&case.name)).unwrap();
        match encoding.pattern(idx, laid[idx].discriminant) {
            Some(BitPattern { offset, size, .. }) => {
                writeln!(text, "pattern(&mut line, &value, {offset}, {size});").unwrap();
            }
            None => text += "line.push_str(\" -\");\n",
        }
        for name in &variant.fields {
            let path = case.path();
            writeln!(
                text,
                "#[allow(irrefutable_let_patterns)] if let {path}::{} {{ {name}: ref x, .. }} = value {{ distance(&mut line, &value, x); }}",
                variant.name
            )
            .unwrap();
        }
        text += "std::mem::forget(value); }\n";
    }
    text
}

/// What the probe prints, a line a type.
fn measure(text: &str) -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("layouts-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    let (source, program) = (folder.join("probe.rs"), folder.join("probe"));
    std::fs::write(&source, text).expect("the target folder can be written");
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let built = Command::new(rustc)
        .args(["--edition", "2024", "--cap-lints", "allow", "-C", "opt-level=0", "-C", "debuginfo=0", "-o"])
        .args([&program, &source])
        .output()
        .expect("the compiler that built the tests is there");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let run = Command::new(&program).output().expect("what was built runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let _ = std::fs::remove_dir_all(&folder);
    String::from_utf8(run.stdout).expect("numbers are UTF-8").lines().map(str::to_owned).collect()
}
