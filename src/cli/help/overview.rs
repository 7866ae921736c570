//! The pages of the program as a whole: `airkms help` and `airkms kms help`.

use super::page::{Block, Page, Section};
use super::{command as own, globals, texts};
use crate::cli::command;
use crate::model::Service;

/// The page of the program.
pub fn program() -> Page {
    let description = [
        "airkms is AWS KMS on one machine: the commands of `aws kms`, with the same options, output, errors and exit \
         codes, on an encrypted vault in a local file. It needs no network and no account.",
        "The first command that needs the vault creates it, with a new key file that opens it. Whoever has both files \
         has the keys; a vault without its key file or passphrase cannot be opened by anyone. airkms is no hardware \
         security module: while a command runs, key material is in the memory of this machine.",
        "`airkms COMMAND` and `airkms kms COMMAND` are the same, so that scripts written for `aws kms` run with an alias \
         or a link named aws. `airkms COMMAND help` shows the page of a command.",
    ];
    let synopsis = "airkms [OPTIONS] COMMAND [PARAMETERS]\nairkms [OPTIONS] kms COMMAND [PARAMETERS]\nairkms COMMAND help";
    let own_commands = command::own();
    let services = Service::ALL
        .into_iter()
        .filter(|service| *service != Service::Kms)
        .map(|service| Block::entry(service.name(), "", format!("The commands of {}.", service.full_name())));
    let commands = operations(Service::Kms).chain(services).chain(
        own_commands
            .iter()
            .map(|command| Block::entry(command.get_name(), "", own::sentence(&own::summary(command)))),
    );
    Page {
        name: "airkms".to_owned(),
        summary: "AWS KMS on your own machine".to_owned(),
        sections: vec![
            Section::new("DESCRIPTION", description.map(Block::text).to_vec()),
            Section::new("SYNOPSIS", vec![Block::Lines(synopsis.to_owned())]),
            Section::new("AVAILABLE COMMANDS", commands.collect()),
            globals::section(),
            Section::new("FILES", entries(&FILES)),
            Section::new("ENVIRONMENT", entries(&ENVIRONMENT)),
            Section::new("EXIT STATUS", entries(&EXIT_STATUS)),
            Section::new(
                "EXAMPLES",
                vec![
                    Block::text("Create a key, name it, and encrypt and decrypt with it:"),
                    Block::Lines(EXAMPLE.to_owned()),
                ],
            ),
        ],
    }
}

/// The page of a service, as `aws kms help` has it.
pub fn service(service: Service) -> Page {
    let (name, summary) = (service.name(), format!("The commands of {}", service.full_name()));
    let description = match service {
        Service::Kms => {
            format!("{summary}, carried out by the local vault. Each can be called without the word kms too.")
        }
        Service::Iam => format!(
            "{summary} that make users, roles, access keys and policies in the local vault: those who may, or may not, \
             use its keys."
        ),
        Service::Sts => format!("{summary} that say who calls, and that give temporary access keys."),
        Service::CloudTrail => format!("{summary} that look up the calls that the vault has seen."),
    };
    let help = Block::entry("help", "", "Shows this page.");
    Page {
        name: format!("airkms-{name}"),
        summary,
        sections: vec![
            Section::new("DESCRIPTION", vec![Block::text(description)]),
            Section::new(
                "SYNOPSIS",
                vec![Block::Lines(format!("airkms [OPTIONS] {name} COMMAND [PARAMETERS]"))],
            ),
            Section::new("AVAILABLE COMMANDS", with_help(operations(service).collect(), help)),
        ],
    }
}

/// The entries with `help` in its place of the alphabet.
fn with_help(mut commands: Vec<Block>, help: Block) -> Vec<Block> {
    let place = commands
        .iter()
        .position(|command| matches!(command, Block::Entry { term, .. } if term.as_str() > "help"))
        .unwrap_or(commands.len());
    commands.insert(place, help);
    commands
}

fn operations(service: Service) -> impl Iterator<Item = Block> {
    command::operations(service).map(move |(name, operation)| {
        let summary = texts::operation(service, operation.name).map_or("", |texts| &texts.summary);
        Block::entry(name, "", summary)
    })
}

fn entries(entries: &[(&str, &str)]) -> Vec<Block> {
    entries.iter().map(|(term, text)| Block::entry(*term, "", *text)).collect()
}

const FILES: [(&str, &str); 3] = [
    (
        "~/.local/share/airkms/vault.db",
        "The vault: one SQLite file, in which every row is encrypted ($XDG_DATA_HOME moves it). Its mode is 0600.",
    ),
    (
        "~/.config/airkms/key",
        "The key file that opens the vault ($XDG_CONFIG_HOME moves it). Its mode must be 0600. Keep a copy apart from \
         the vault's.",
    ),
    ("~/.aws/config", "Profiles with region, output and other settings, as the AWS CLI reads them."),
];

const ENVIRONMENT: [(&str, &str); 10] = [
    ("AIRKMS_VAULT", "The file of the vault; --vault wins over it."),
    ("AIRKMS_KEY_FILE", "The key file."),
    ("AIRKMS_PASSPHRASE_FILE", "A file with the vault's passphrase in its first line."),
    (
        "AWS_ENDPOINT_URL_KMS, AWS_ENDPOINT_URL",
        "The endpoint that answers in place of the vault, in this order, if neither --endpoint-url nor --vault is given; \
         AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true turns them off.",
    ),
    (
        "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN",
        "Who calls, if not the profile that --profile names.",
    ),
    ("AWS_REGION, AWS_DEFAULT_REGION", "The Region, in this order, if --region is not given."),
    ("AWS_PROFILE, AWS_DEFAULT_PROFILE", "The profile, in this order, if --profile is not given."),
    ("AWS_DEFAULT_OUTPUT", "The output format, if --output is not given."),
    ("AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE", "The files with profiles, in place of those in ~/.aws."),
    ("AWS_PAGER, MANPAGER, PAGER", "The pagers: AWS_PAGER or PAGER for output, MANPAGER or PAGER for help."),
];

const EXIT_STATUS: [(&str, &str); 9] = [
    ("0", "The command was carried out."),
    ("10 to 29", "The vault cannot be used: it is missing, damaged, in use, or cannot be read or written."),
    (
        "30 to 49",
        "The vault cannot be opened: its key file or passphrase is missing, wrong or open to others.",
    ),
    ("50 to 59", "A file cannot be encrypted or decrypted; `airkms file help` has the reasons."),
    ("130", "The command was interrupted."),
    ("252", "The command line is wrong."),
    ("253", "The configuration or environment is wrong."),
    ("254", "The service answered with an error, which is on stderr."),
    ("255", "Something else went wrong, which is on stderr."),
];

const EXAMPLE: &str = "\
KEY=$(airkms create-key --query KeyMetadata.KeyId --output text)
airkms create-alias --alias-name alias/app --target-key-id $KEY
airkms encrypt --key-id alias/app --plaintext fileb://secret.txt \\
    --query CiphertextBlob --output text | base64 --decode > secret.bin
airkms decrypt --ciphertext-blob fileb://secret.bin \\
    --query Plaintext --output text | base64 --decode";
