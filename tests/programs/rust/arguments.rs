// args: --width 30 file.txt -v é
// Arguments of the command line; the first, the program's own name, differs from run to run.
use std::env;

#[derive(Debug, Default)]
struct Options {
    width: Option<usize>,
    is_verbose: bool,
    files: Vec<String>,
}

fn main() {
    let mut options = Options::default();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--width" => options.width = arguments.next().and_then(|width| width.parse().ok()),
            "-v" => options.is_verbose = true,
            _ => options.files.push(argument),
        }
    }
    println!("{options:?} {}", env::args().len());
    println!("{:?}", env::var("ASMSCOPE_NO_SUCH_VARIABLE").is_err());
}
