//! Which proxy the environment names for a URL, by the rules of Python's `urllib.request`, which the AWS CLI follows.

/// The proxy's URL. `variable` gives a variable of the environment; lower-case names win over upper-case ones.
pub fn configured<'v>(url: &str, variable: impl Fn(&str) -> Option<&'v str>) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let either = |name: &str| {
        let value = variable(name).or_else(|| variable(&name.to_uppercase()));
        value.filter(|value| !value.is_empty())
    };
    let proxy = either(&format!("{}_proxy", scheme.to_lowercase()))?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default().to_lowercase();
    if either("no_proxy").is_some_and(|exceptions| is_excepted(&host, exceptions)) {
        return None;
    }
    Some(if proxy.contains("://") { proxy.to_owned() } else { format!("http://{proxy}") })
}

/// Whether the list names the host, a domain around it, or everything.
fn is_excepted(host: &str, exceptions: &str) -> bool {
    let bare = match host.rsplit_once(':') {
        Some((bare, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => bare,
        _ => host,
    };
    let mut names = exceptions.split(',').map(|name| name.trim().trim_start_matches('.').to_lowercase());
    exceptions.trim() == "*"
        || names.any(|name| {
            let is_at_or_below = |host: &str| {
                host.strip_suffix(name.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            };
            !name.is_empty() && (is_at_or_below(host) || is_at_or_below(bare))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_proxy_is_that_of_the_scheme_unless_the_host_is_excepted() {
        let check = |url: &str, variables: &[(&str, &'static str)], expected: Option<&str>| {
            let variable =
                |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
            assert_eq!(configured(url, variable).as_deref(), expected, "{url} {variables:?}");
        };
        let proxies = [("http_proxy", "http://p:1"), ("HTTPS_PROXY", "q:2")];
        check("http://h/", &proxies, Some("http://p:1"));
        check("https://h/", &proxies, Some("http://q:2"));
        check("https://h/", &[("all_proxy", "http://p:1")], None);
        check("https://h/", &[("https_proxy", "")], None);
        check("http://h/", &[("http_proxy", "http://a"), ("HTTP_PROXY", "http://b")], Some("http://a"));
        for (exceptions, url, is_excepted) in [
            ("*", "http://h/", true),
            ("h", "http://h:80/", true),
            ("h:80", "http://h:80/", true),
            ("h:81", "http://h:80/", false),
            ("a.test, .b.test", "http://x.b.test/", true),
            ("b.test", "http://xb.test/", false),
            ("127.0.0.1", "http://u@127.0.0.1:9/", true),
            ("", "http://h/", false),
            (",", "http://h/", false),
        ] {
            let variables = [("http_proxy", "http://p:1"), ("no_proxy", exceptions)];
            check(url, &variables, (!is_excepted).then_some("http://p:1"));
        }
    }
}
