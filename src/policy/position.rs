//! Where the statements of a document stand in its text.

/// A place between two characters of a text; lines and columns begin with 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// Beginning and end of each statement, as IAM's simulator has them: from behind what stands before it (the bracket of the
/// list, the statement before, its own brace where there is no list) to behind its last brace. The text is a document
/// that can be read.
pub fn positions(text: &str) -> Vec<(Position, Position)> {
    let mut found = Vec::new();
    let (mut depth, mut list_depth) = (0_usize, None);
    let (mut in_string, mut escaped) = (false, false);
    let (mut string, mut member) = (String::new(), String::new());
    let mut start = Position { line: 1, column: 1 };
    let mut here = start;
    for letter in text.chars() {
        here = match letter {
            '\n' => Position { line: here.line + 1, column: 1 },
            _ => Position { column: here.column + 1, ..here },
        };
        if in_string {
            match letter {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => in_string = false,
                _ => string.push(letter),
            }
            continue;
        }
        let is_statement = member == "Statement";
        match letter {
            '"' => {
                in_string = true;
                string.clear();
            }
            ':' if depth == 1 => member = std::mem::take(&mut string),
            '[' | '{' => {
                depth += 1;
                if depth == 2 && is_statement {
                    start = here;
                    list_depth = (letter == '[').then_some(depth);
                }
            }
            ']' | '}' => {
                let ends = depth == list_depth.map_or(2, |list| list + 1);
                if is_statement && letter == '}' && ends {
                    found.push((start, here));
                    start = here;
                }
                depth = depth.saturating_sub(1);
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_where_the_simulator_sees_them() {
        // The first is the example of the AWS CLI's page on simulate-custom-policy.
        let example = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}"#;
        check(example, &[(1, 38, 1, 167)]);
        check(r#"{"Version": "2012-10-17", "Statement": [{}]}"#, &[(1, 41, 1, 43)]);
        check(
            "{\"Statement\": [\n  {\"Sid\": \"}]\\\"\"},\n  {}\n], \"Id\": \"x\"}",
            &[(1, 16, 2, 18), (2, 18, 3, 5)],
        );
        check("{\"Id\": \"Statement\", \"Statement\": []}", &[]);
        check("", &[]);
        check("}}]]", &[]);
    }

    fn check(text: &str, expected: &[(usize, usize, usize, usize)]) {
        let found = positions(text).into_iter();
        let found: Vec<_> =
            found.map(|(start, end)| (start.line, start.column, end.line, end.column)).collect();
        assert_eq!(found, expected, "{text}");
    }
}
