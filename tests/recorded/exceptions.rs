//! The recordings that airkms does not repeat, each with the reason.

const PAGER: &str = "the pager writes to the process's own stdout: `tests/terminal.rs` runs it";

pub(crate) const EXCEPTIONS: &[(&str, &str)] = &[
    ("cfg/locale-posix-noutf8", "an accident of Python without UTF-8 mode; airkms always writes UTF-8"),
    ("tty/pager-cat", PAGER),
    ("x/help/no-groff", "airkms lays its help pages out itself and needs no groff"),
    ("x/tty/env-LESS", PAGER),
    ("x/tty/env-LESS-set", PAGER),
    ("x/tty/yaml-pager", PAGER),
];
