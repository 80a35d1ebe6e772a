//! The support library's mathematics and formats, executed in the sandbox and compared with the system's C library, which Rust's own
//! functions call, and with Rust's exact formatting.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// What a text prints when it is run.
fn output(text: &str) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_asmscope"))
        .args(["run", "-", "--no-history", "--json", "--values", "off"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program was built");
    child.stdin.take().expect("it is a pipe").write_all(text.as_bytes()).expect("it is read to its end");
    let done = child.wait_with_output().expect("it ends");
    let document = String::from_utf8(done.stdout).expect("JSON is UTF-8");
    let document: serde_json::Value = serde_json::from_str(&document).unwrap_or_else(|error| {
        panic!("{error}: {document}\n{}", String::from_utf8_lossy(&done.stderr));
    });
    assert_eq!(document["stop"]["code"], 0, "{}", document["faults"]);
    document["output"].as_str().expect("it is text").to_owned()
}

/// A program that calls `function` with these doubles, and prints the bits of each result.
fn calls_of_doubles(calls: &[(&str, Vec<f64>)]) -> String {
    let mut text = "\t.globl main\nmain:\tsub rsp, 8\n".to_owned();
    for (function, arguments) in calls {
        for (nth, argument) in arguments.iter().enumerate() {
            let _ = writeln!(text, "\tmov rax, {:#x}\n\tmovq xmm{nth}, rax", argument.to_bits());
        }
        let _ = writeln!(
            text,
            "\tcall {function}\n\tmovq rsi, xmm0\n\tlea rdi, [rip + bits]\n\txor eax, eax\n\tcall printf"
        );
    }
    text + "\txor eax, eax\n\tadd rsp, 8\n\tret\n\t.section .rodata\nbits:\t.string \"%lx\\n\"\n"
}

/// How many doubles lie between two, and one.
fn distance(one: f64, other: f64) -> u64 {
    if one.is_nan() && other.is_nan() {
        return 0;
    }
    let ordered = |value: f64| {
        let bits = value.to_bits().cast_signed();
        if bits < 0 { i64::MIN - bits } else { bits }
    };
    ordered(one).abs_diff(ordered(other))
}

type Unary = (&'static str, fn(f64) -> f64);

#[test]
fn functions_of_one_number_are_those_of_the_system_to_one_unit() {
    // glibc's own errors are up to two units in the last four ("Known Maximum Errors" in its manual); ours are below one.
    const FUNCTIONS: [Unary; 22] = [
        ("sin", f64::sin),
        ("cos", f64::cos),
        ("tan", f64::tan),
        ("asin", f64::asin),
        ("acos", f64::acos),
        ("atan", f64::atan),
        ("exp", f64::exp),
        ("exp2", f64::exp2),
        ("expm1", f64::exp_m1),
        ("log", f64::ln),
        ("log2", f64::log2),
        ("log1p", f64::ln_1p),
        ("sqrt", f64::sqrt),
        ("floor", f64::floor),
        ("ceil", f64::ceil),
        ("trunc", f64::trunc),
        ("round", f64::round),
        ("rint", f64::round_ties_even),
        ("cosh", f64::cosh),
        ("sinh", f64::sinh),
        ("tanh", f64::tanh),
        ("log10", f64::log10),
    ];
    const VALUES: [f64; 16] =
        [0.0, -0.0, 0.3, -0.7, 1.0, 2.5, -3.5, 10.0, 100.25, 1e-9, 1e6, 1e22, -1e300, 5e-324, f64::INFINITY, f64::NAN];
    let calls: Vec<(&str, Vec<f64>)> =
        FUNCTIONS.iter().flat_map(|(name, _)| VALUES.map(|value| (*name, vec![value]))).collect();
    let printed = output(&calls_of_doubles(&calls));
    let results: Vec<f64> =
        printed.lines().map(|line| f64::from_bits(u64::from_str_radix(line, 16).expect("it is in hex"))).collect();
    assert_eq!(results.len(), calls.len());
    let expected = FUNCTIONS.iter().flat_map(|(_, function)| VALUES.map(function));
    for (((name, arguments), result), expected) in calls.iter().zip(results).zip(expected) {
        let most = if ["cosh", "sinh", "tanh", "log10"].contains(name) { 2 } else { 1 };
        assert!(distance(result, expected) <= most, "{name}({arguments:?}) is {expected:e}, not {result:e}");
    }
}

#[test]
fn functions_of_several_numbers_are_those_of_the_system_to_one_unit() {
    let calls: Vec<(&str, Vec<f64>)> = [
        ("pow", vec![2.5, -3.25]),
        ("pow", vec![-8.0, 3.0]),
        ("pow", vec![10.0, 308.0]),
        ("atan2", vec![-1.0, -2.0]),
        ("hypot", vec![3e200, 4e200]),
        ("fma", vec![0.1, 10.0, -1.0]),
        ("fmin", vec![1.0, f64::NAN]),
        ("fmax", vec![-1.0, 7.0]),
        ("fdim", vec![5.0, 3.5]),
        ("fmod", vec![-7.5, 2.0]),
        ("remainder", vec![7.5, 2.0]),
        ("copysign", vec![3.0, -0.0]),
        ("nextafter", vec![1.0, 2.0]),
    ]
    .into();
    let expected = [
        2.5_f64.powf(-3.25),
        -512.0,
        1e308,
        (-1.0_f64).atan2(-2.0),
        5e200,
        0.1_f64.mul_add(10.0, -1.0),
        1.0,
        7.0,
        1.5,
        -1.5,
        -0.5,
        -3.0,
        1.0_f64.next_up(),
    ];
    let printed = output(&calls_of_doubles(&calls));
    assert_eq!(printed.lines().count(), calls.len());
    for (((name, arguments), line), expected) in calls.iter().zip(printed.lines()).zip(expected) {
        let result = f64::from_bits(u64::from_str_radix(line, 16).expect("it is in hex"));
        assert!(distance(result, expected) <= 1, "{name}({arguments:?}) is {expected:e}, not {result:e}");
    }
}

/// What the format's conversions take, in their order.
enum Argument {
    Int(i64),
    Double(f64),
    Text(&'static str),
}

/// A program that prints each format with its arguments, one a line. At most five that are no doubles.
fn prints(formats: &[(&str, Vec<Argument>)]) -> String {
    const REGISTERS: [&str; 5] = ["rsi", "rdx", "rcx", "r8", "r9"];
    let mut text = "\t.globl main\nmain:\tsub rsp, 24\n".to_owned();
    let mut data = String::new();
    for (nth, (format, arguments)) in formats.iter().enumerate() {
        let (mut n_words, mut n_doubles) = (0, 0);
        for argument in arguments {
            let register = REGISTERS.get(n_words).copied().unwrap_or_default();
            match argument {
                Argument::Int(value) => {
                    let _ = writeln!(text, "\tmov {register}, {value}");
                    n_words += 1;
                }
                Argument::Text(value) => {
                    let _ = writeln!(text, "\tlea {register}, [rip + f{nth}t{n_words}]");
                    let _ = writeln!(data, "f{nth}t{n_words}:\t.string \"{value}\"");
                    n_words += 1;
                }
                Argument::Double(value) => {
                    let _ = writeln!(text, "\tmov rax, {:#x}\n\tmovq xmm{n_doubles}, rax", value.to_bits());
                    n_doubles += 1;
                }
            }
        }
        let _ = writeln!(text, "\tlea rdi, [rip + f{nth}]\n\tmov eax, {n_doubles}\n\tcall printf");
        let _ = writeln!(data, "f{nth}:\t.string \"{format}\\n\"");
    }
    text + "\txor eax, eax\n\tadd rsp, 24\n\tret\n\t.section .rodata\n" + &data
}

#[test]
fn decimal_numbers_are_printed_exactly() {
    const VALUES: [f64; 10] = [0.1, 2.5, 1e22, 1e300, 5e-324, 0.0, 999.9995, 1.0 / 3.0, f64::MAX, 123_456_789.125];
    let formats: Vec<(&str, Vec<Argument>)> = VALUES
        .iter()
        .flat_map(|value| ["%.20f", "%.0f", "%.3f"].map(|f| (f, vec![Argument::Double(*value)])))
        .collect();
    let expected: Vec<String> = VALUES
        .iter()
        .flat_map(|value| [format!("{value:.20}"), format!("{value:.0}"), format!("{value:.3}")])
        .collect();
    let printed = output(&prints(&formats));
    assert_eq!(printed.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn every_conversion_takes_its_argument_and_prints_as_the_system_s() {
    use Argument::{Double, Int, Text};
    let cases = [
        ("%.17g %d", vec![Double(0.1), Int(5)], "0.10000000000000001 5"),
        ("%e %d", vec![Double(1e22), Int(5)], "1.000000e+22 5"),
        (
            "%a %.2a %A %d",
            vec![Double(0.1), Double(1.999), Double(-0.5), Int(5)],
            "0x1.999999999999ap-4 0x2.00p+0 -0X1P-1 5",
        ),
        ("%2$d %1$d", vec![Int(1), Int(2)], "2 1"),
        ("%2$s %1$.1f %2$s", vec![Double(1.25), Text("x")], "x 1.2 x"),
        ("%'d %d", vec![Int(1_234_567), Int(5)], "1234567 5"),
        ("%g %g %g", vec![Double(1e-5), Double(100_000.0), Double(1e6)], "1e-05 100000 1e+06"),
        ("%08.3f|%-8.2f|%+.1e", vec![Double(-3.1421), Double(2.5), Double(0.0)], "-003.142|2.50    |+0.0e+00"),
        (
            "%F %G %5.1f|%-5s|",
            vec![Double(f64::INFINITY), Double(f64::NAN), Double(9.96), Text("ab")],
            "INF NAN  10.0|ab   |",
        ),
        ("%hhd %hd %ld %zu %jx", vec![Int(300), Int(70000), Int(-1), Int(7), Int(255)], "44 4464 -1 7 ff"),
        ("%y %d %%", vec![Int(5)], "%y 5 %"),
        ("%.*f|%*d|%-*d|", vec![Int(2), Double(3.1399), Int(4), Int(7), Int(3), Int(8)], "3.14|   7|8  |"),
    ];
    for (format, arguments, expected) in cases {
        let printed = output(&prints(&[(format, arguments)]));
        assert_eq!(printed, format!("{expected}\n"), "{format}");
    }
}

#[test]
fn a_long_double_and_a_count_take_their_arguments() {
    let text = "\t.globl main\nmain:\tsub rsp, 40\n\tfldpi\n\tfstp tbyte ptr [rsp]\n\tlea rdi, [rip + f]\n\tlea rsi, [rsp + 24]\n\
                \tmov edx, 5\n\txor eax, eax\n\tcall printf\n\tmov esi, [rsp + 24]\n\tlea rdi, [rip + g]\n\txor eax, eax\n\tcall printf\n\
                \txor eax, eax\n\tadd rsp, 40\n\tret\n\t.section .rodata\nf:\t.string \"abc%n %.20Lf %d\\n\"\ng:\t.string \"%d\\n\"\n";
    assert_eq!(output(text), "abc 3.14159265358979323851 5\n3\n");
}

#[test]
fn numbers_are_read_exactly_and_texts_in_parts() {
    let text = "\t.globl main\nmain:\tsub rsp, 56\n\tlea rdi, [rip + n]\n\tcall atof\n\tmovq rsi, xmm0\n\tlea rdi, [rip + x]\n\txor eax, eax\n\
                \tcall printf\n\tlea rdi, [rip + l]\n\tlea rsi, [rip + s]\n\tlea rdx, [rsp]\n\tlea rcx, [rsp + 8]\n\tlea r8, [rsp + 16]\n\
                \txor eax, eax\n\tcall sscanf\n\tlea rdi, [rip + p]\n\tmov esi, eax\n\tmov edx, [rsp]\n\tlea rcx, [rsp + 16]\n\
                \tmovsd xmm0, [rsp + 8]\n\tmov eax, 1\n\tcall printf\n\tlea rdi, [rip + t]\n\tlea rsi, [rip + c]\n\tcall strtok\n\txor edi, edi\n\
                \tlea rsi, [rip + c]\n\tcall strtok\n\tmov rdi, rax\n\tcall puts\n\tlea rdi, [rip + h]\n\tcall atexit\n\txor eax, eax\n\
                \tadd rsp, 56\n\tret\nh:\tlea rdi, [rip + e]\n\tjmp puts\n\t.data\nt:\t.string \"one,two\"\n\t.section .rodata\n\
                n:\t.string \"9007199254740993\"\nx:\t.string \"%lx\\n\"\nl:\t.string \" 12 2.25 hey\"\ns:\t.string \"%d %lf %9s\"\n\
                p:\t.string \"%d %d %s %g\\n\"\nc:\t.string \",\"\ne:\t.string \"at the end\"\n";
    assert_eq!(output(text), "4340000000000000\n3 12 hey 2.25\ntwo\nat the end\n");
}
