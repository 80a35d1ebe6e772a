//! NASM's context stack: `%push`, `%pop`, and names such as `%$loop` that belong to the innermost context.
//!
//! A name becomes one that no text can write, as local labels of macros do, so that each `%push` has names of its own.

use std::fmt::Write as _;

/// The open contexts, innermost last.
#[derive(Default)]
pub(super) struct Contexts {
    /// What each was called, and its number.
    open: Vec<(String, u32)>,
    n_opened: u32,
}

impl Contexts {
    pub(super) fn push(&mut self, name: &str) {
        self.n_opened += 1;
        self.open.push((name.to_owned(), self.n_opened));
    }

    pub(super) fn pop(&mut self) -> Option<()> {
        self.open.pop().map(drop)
    }

    pub(super) fn are_closed(&self) -> bool {
        self.open.is_empty()
    }

    pub(super) fn is_innermost(&self, name: &str) -> bool {
        self.open.last().is_some_and(|(innermost, _)| innermost == name)
    }

    /// The text with its `%$name` replaced; each further `$` means one context further out. `None` where there is none.
    ///
    /// # Errors
    /// When fewer contexts are open than a name goes out.
    pub(super) fn replaced(&self, text: &str) -> Result<Option<String>, &'static str> {
        let mut parts = text.split("%$");
        let mut replaced = parts.next().unwrap_or_default().to_owned();
        let mut is_changed = false;
        for part in parts {
            let name = part.trim_start_matches('$');
            let outwards = part.len() - name.len();
            let context = self.open.len().checked_sub(outwards + 1).map(|idx| &self.open[idx]);
            let (_, number) = context.ok_or("no context is open for this name; `%push` opens one")?;
            let _ = write!(replaced, "..context{number}.{name}");
            is_changed = true;
        }
        Ok(is_changed.then_some(replaced))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_belong_to_the_context_they_are_used_in() {
        let mut contexts = Contexts::default();
        assert!(contexts.replaced("%$a:").is_err());
        contexts.push("loop");
        contexts.push("if");
        assert_eq!(contexts.replaced("jmp %$a, %$$b"), Ok(Some("jmp ..context2.a, ..context1.b".to_owned())));
        assert_eq!(contexts.replaced("nop"), Ok(None));
        assert!(contexts.is_innermost("if") && contexts.pop().is_some() && contexts.is_innermost("loop"));
        contexts.push("if");
        assert_eq!(contexts.replaced("%$a"), Ok(Some("..context3.a".to_owned())));
    }

    /// The code of a text is that of another.
    #[track_caller]
    fn same(text: &str, written_out: &str) {
        let code = |text: &str| {
            let program = crate::source::assemble("a.s", text).unwrap_or_else(|errors| panic!("{text}: {errors:?}"));
            program.segments.into_iter().map(|segment| segment.bytes).collect::<Vec<_>>()
        };
        assert_eq!(code(text), code(written_out), "{text}");
    }

    #[test]
    fn directives_of_nasm_are_those_of_the_manual() {
        let start = "section .text\nmain:\n";
        let nasm = |text: &str, written_out: &str| same(&format!("{start}{text}"), &format!("{start}{written_out}"));
        nasm(
            "%macro repeat 0\n%push repeat\n%$begin:\n%endmacro\n%macro until 1\n%ifctx repeat\nj%-1 %$begin\n%endif\n%pop\n%endmacro\n\
              repeat\ndec ecx\nrepeat\ndec edx\nuntil z\nuntil nz\n",
            "a: dec ecx\nb: dec edx\njnz b\njz a\n",
        );
        nasm(
            "%strlen n 'hello'\n%define txt \"ab\"\n%strlen m txt\nmov eax, n\nmov ecx, m\n",
            "mov eax, 5\nmov ecx, 2\n",
        );
        nasm("%comment\nthis is nothing\n%endcomment\nmov eax, 0d11\n", "mov eax, 11\n");
        same(
            "section .data\nmsg: db 'hello'\nlen equ $ - $$\nsection .text\nmain: mov eax, len\n",
            "section .data\nmsg: db 'hello'\nsection .text\nmain: mov eax, 5\n",
        );
        same("main: .rept 2\ninc eax\n.endr\nret\n", "main: inc eax\ninc eax\nret\n");
    }
}
