//! The `Authorization` header: whose access key, for what, which headers, the signature.

use std::fmt;

use super::{ALGORITHM, TERMINATOR};

/// What a signature is good for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The day in UTC, such as `20150830`.
    pub day: String,
    /// The Region.
    pub region: String,
    /// The service's signing name, such as `kms`.
    pub service: String,
}

impl fmt::Display for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}/{}/{TERMINATOR}", self.day, self.region, self.service)
    }
}

/// The header's content. It is shown as the header's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authorization {
    /// Whose secret signed, as the request says.
    pub access_key_id: String,
    /// What for.
    pub scope: Scope,
    /// The lower-case names of the headers that are signed, as they are given.
    pub signed_headers: Vec<String>,
    /// The signature as it is given.
    pub signature: String,
}

impl fmt::Display for Authorization {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Authorization { access_key_id, scope, signed_headers, signature } = self;
        let signed_headers = signed_headers.join(";");
        write!(
            formatter,
            "{ALGORITHM} Credential={access_key_id}/{scope}, SignedHeaders={signed_headers}, Signature={signature}"
        )
    }
}

/// Why a header cannot be read, in the sentence that AWS has for it: the message of an `IncompleteSignatureException`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed(pub String);

impl fmt::Display for Malformed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Malformed {}

impl Authorization {
    /// Reads the header's value. `is_dated` says whether the request has the header `X-Amz-Date` or `Date`.
    ///
    /// # Errors
    ///
    /// A part that is no pair, a pair or date that is missing, a credential that has not five parts or another end. The
    /// sentences are those that AWS answers, as users quote them.
    pub fn parse(header: &str, is_dated: bool) -> Result<Authorization, Malformed> {
        let (_algorithm, parameters) = header.trim().split_once(' ').unwrap_or(("", header));
        let [mut credential, mut signature, mut signed_headers] = [None; 3];
        let pairs = parameters.split([',', ' ']).filter(|pair| !pair.is_empty());
        for pair in pairs {
            let (name, value) = pair.split_once('=').ok_or_else(|| {
                Malformed(format!(
                    "'{pair}' not a valid key=value pair (missing equal-sign) in Authorization header: '{header}'."
                ))
            })?;
            let value = Some(value).filter(|value| !value.is_empty());
            match name {
                "Credential" => credential = value,
                "Signature" => signature = value,
                "SignedHeaders" => signed_headers = value,
                _ => {}
            }
        }
        let (Some(credential), Some(signature), Some(signed_headers), true) =
            (credential, signature, signed_headers, is_dated)
        else {
            let given = [
                ("'Credential' parameter", credential.is_some()),
                ("'Signature' parameter", signature.is_some()),
                ("'SignedHeaders' parameter", signed_headers.is_some()),
                ("existence of either a 'X-Amz-Date' or a 'Date' header", is_dated),
            ];
            let missing: String = (given.iter().filter(|(_, is_given)| !is_given))
                .map(|(part, _)| format!("Authorization header requires {part}. "))
                .collect();
            return Err(Malformed(format!("{missing}Authorization={header}")));
        };
        Self::of_parts(credential, signed_headers, signature)
    }

    /// That of a credential with its scope, and of headers with `;` between them.
    ///
    /// # Errors
    ///
    /// A credential that has not five parts or another end.
    pub(super) fn of_parts(
        credential: &str,
        signed_headers: &str,
        signature: &str,
    ) -> Result<Authorization, Malformed> {
        let parts: Vec<&str> = credential.split('/').collect();
        let [access_key_id, day, region, service, terminator] = parts[..] else {
            return Err(Malformed(format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got \
                 '{credential}'"
            )));
        };
        if terminator != TERMINATOR {
            return Err(Malformed(format!(
                "Credential should be scoped with a valid terminator: '{TERMINATOR}', not '{terminator}'."
            )));
        }
        Ok(Authorization {
            access_key_id: access_key_id.to_owned(),
            scope: Scope { day: day.to_owned(), region: region.to_owned(), service: service.to_owned() },
            signed_headers: signed_headers.split(';').map(str::to_lowercase).collect(),
            signature: signature.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CREDENTIAL: &str = "Credential=AKIDEXAMPLE/20150830/us-east-1/kms/aws4_request";

    #[test]
    fn white_space_and_order_do_not_count() {
        let expected = Authorization {
            access_key_id: "AKIDEXAMPLE".to_owned(),
            scope: Scope { day: "20150830".into(), region: "us-east-1".into(), service: "kms".into() },
            signed_headers: vec!["host".into(), "x-amz-date".into()],
            signature: "00ff".into(),
        };
        for header in [
            &expected.to_string(),
            &format!("AWS4-HMAC-SHA256 Signature=00ff,SignedHeaders=host;x-amz-date,{CREDENTIAL}"),
            &format!("  AWS4-HMAC-SHA256   SignedHeaders=Host;X-Amz-Date ,  {CREDENTIAL}  Signature=00ff  "),
        ] {
            assert_eq!(Authorization::parse(header, true).as_ref(), Ok(&expected), "{header}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        let check = |header: &str, is_dated: bool, expected: &str| {
            let error = Authorization::parse(header, is_dated).unwrap_err();
            assert_eq!(error.to_string(), expected, "{header}");
        };
        let rest = "SignedHeaders=host, Signature=00";
        check(
            "AWS4-HMAC-SHA256 Signature=00",
            true,
            "Authorization header requires 'Credential' parameter. Authorization header requires 'SignedHeaders' \
             parameter. Authorization=AWS4-HMAC-SHA256 Signature=00",
        );
        check(
            &format!("AWS4-HMAC-SHA256 {CREDENTIAL}, {rest}"),
            false,
            &format!(
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. \
                 Authorization=AWS4-HMAC-SHA256 {CREDENTIAL}, {rest}"
            ),
        );
        check(
            "Bearer abc",
            true,
            "'abc' not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer abc'.",
        );
        check(
            &format!("AWS4-HMAC-SHA256 Credential=a/b/20150830/us-east-1/kms/aws4_request, {rest}"),
            true,
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got \
             'a/b/20150830/us-east-1/kms/aws4_request'",
        );
        check(
            &format!("AWS4-HMAC-SHA256 Credential=a/20150830/us-east-1/kms/aws5, {rest}"),
            true,
            "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5'.",
        );
        for header in
            ["", " ", ",", "=", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 ", "\u{e9}=", "AWS4-HMAC-SHA256 =,=,="]
        {
            assert!(Authorization::parse(header, true).is_err(), "{header:?}");
        }
    }
}
