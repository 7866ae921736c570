//! The completions load and complete in the shells that they are for.

use std::process::Command;

const COMPLETIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/completions");

#[test]
#[ignore = "needs bash"]
fn bash_completes() {
    let complete = |words: &[&str]| {
        let script = format!(
            "source {COMPLETIONS}/airkms.bash; complete -p airkms > /dev/null; COMP_WORDS=({}); \
             COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _airkms airkms \"${{COMP_WORDS[-1]}}\" \"${{COMP_WORDS[-2]}}\"; \
             printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            words.join(" ")
        );
        run("bash", &["--norc", "-euc", &script])
    };
    assert_eq!(complete(&["airkms", "re-"]), "re-encrypt\n");
    assert_eq!(complete(&["airkms", "encrypt", "--pl"]), "--plaintext\n");
    assert_eq!(complete(&["airkms", "kms", "encrypt", "--pl"]), "--plaintext\n");
    assert_eq!(complete(&["airkms", "create-key", "--reg"]), "--region\n");
    assert_eq!(complete(&["airkms", "create-key", "--key-spec", "ML_DSA_6"]), "ML_DSA_65\n");
    // What is explained is completed as ever; commands of no service are not explained.
    assert_eq!(complete(&["airkms", "explain", "v"]), "verify\nverify-mac\n");
    assert_eq!(complete(&["airkms", "explain", "encrypt", "--pl"]), "--plaintext\n");
    assert_eq!(complete(&["airkms", "explain", "iam", "list-user-p"]), "list-user-policies\n");
    assert_eq!(complete(&["airkms", "explain", "create-key", "--key-spec", "ML_DSA_6"]), "ML_DSA_65\n");
}

#[test]
#[ignore = "needs fish"]
fn fish_completes() {
    let complete = |line: &str| {
        let script = format!("source {COMPLETIONS}/airkms.fish; complete -C '{line}'");
        let output = run("fish", &["--no-config", "-c", &script]);
        let names = output.lines().map(|line| line.split('\t').next().unwrap());
        names.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(complete("airkms re-"), "re-encrypt");
    assert_eq!(complete("airkms encrypt --pl"), "--plaintext");
    assert_eq!(complete("airkms kms encrypt --pl"), "--plaintext");
    assert_eq!(complete("airkms create-key --key-spec ML_DSA_6"), "ML_DSA_65");
    assert_eq!(complete("airkms explain v"), "verify verify-mac");
    assert_eq!(complete("airkms explain encrypt --pl"), "--plaintext");
    assert_eq!(complete("airkms explain iam list-user-p"), "list-user-policies");
    assert_eq!(complete("airkms explain create-key --key-spec ML_DSA_6"), "ML_DSA_65");
}

#[test]
#[ignore = "needs zsh"]
fn zsh_loads() {
    let script = format!(
        "fpath=({COMPLETIONS} $fpath); autoload -Uz compinit; compinit -u -D; print -r -- $_comps[airkms]; \
         autoload -Uz +X _airkms; whence -w _airkms"
    );
    assert_eq!(run("zsh", &["-f", "-euc", &script]), "_airkms\n_airkms: function\n");
    run("zsh", &["-n", &format!("{COMPLETIONS}/_airkms")]);
}

/// What the program writes to stdout; anything on stderr, or a failure, fails the test.
fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().expect("the shell is installed");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && stderr.is_empty(), "{program}: {}: {stderr}", output.status);
    String::from_utf8(output.stdout).expect("completions are text")
}
