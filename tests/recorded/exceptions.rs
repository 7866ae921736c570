//! The recordings that airkms does not repeat, each with the reason.

const NO_ENDPOINT: &str = "there is no endpoint that could be unreachable: nothing goes over a network";
const NO_CREDENTIALS: &str = "without credentials airkms calls as the root user of the account";
const NO_REGION: &str = "without a Region airkms uses us-east-1";
const PAGER: &str = "the pager writes to the process's own stdout: `tests/terminal.rs` runs it";

pub(crate) const EXCEPTIONS: &[(&str, &str)] = &[
    ("cfg/locale-posix-noutf8", "an accident of Python without UTF-8 mode; airkms always writes UTF-8"),
    ("cfg/no-region", NO_REGION),
    ("cfg/unreachable", NO_ENDPOINT),
    ("err/format-json-nocreds", NO_CREDENTIALS),
    ("err/format-json-unreachable", NO_ENDPOINT),
    ("err/format-legacy-nocreds", NO_CREDENTIALS),
    ("err/format-text-nocreds", NO_CREDENTIALS),
    ("err/format-text-unreachable", NO_ENDPOINT),
    ("err/format-yaml-nocreds", NO_CREDENTIALS),
    ("tty/pager-cat", PAGER),
    ("x/help/no-groff", "airkms lays its help pages out itself and needs no groff"),
    ("x/order/nocreds-noregion", NO_CREDENTIALS),
    ("x/order/noregion-badlen", NO_REGION),
    ("x/tty/env-LESS", PAGER),
    ("x/tty/env-LESS-set", PAGER),
    ("x/tty/yaml-pager", PAGER),
];
