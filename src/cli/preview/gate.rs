//! Who may ask for something: a page that this program gave out, in a browser on this machine. In:
//! the head of a request. Out: what is asked for, or why it is refused. It must not know an answer.

use hyper::{HeaderMap, Method, StatusCode, Uri, header};
use std::{fmt::Write, net::SocketAddr};

/// Bytes of what nobody can guess.
const SECRET: usize = 16;

pub struct Gate {
    /// The first part of every path.
    token: String,
    /// How a browser on this machine names this server.
    hosts: [String; 2],
}

impl Gate {
    /// With a token of its own.
    ///
    /// # Errors
    /// Where the system has no random numbers.
    pub fn new(address: SocketAddr) -> Result<Self, getrandom::Error> {
        let mut secret = [0; SECRET];
        getrandom::fill(&mut secret)?;
        let token = secret.iter().fold(String::new(), |mut token, byte| {
            let _ = write!(token, "{byte:02x}");
            token
        });
        let hosts = ["127.0.0.1", "localhost"].map(|host| match address.port() {
            // A browser leaves it out.
            80 => host.to_owned(),
            port => format!("{host}:{port}"),
        });
        Ok(Self { token, hosts })
    }

    /// Where the browser begins.
    pub fn address(&self) -> String {
        format!("http://{}/{}/", self.hosts[0], self.token)
    }

    /// The path below the token.
    ///
    /// # Errors
    /// With what a request is refused: another page could have made it, or does not know the token.
    pub fn admit<'u>(
        &self,
        method: &Method,
        uri: &'u Uri,
        headers: &HeaderMap,
    ) -> Result<&'u str, StatusCode> {
        // Only a proxy is asked by a whole address.
        if uri.authority().is_some() {
            return Err(StatusCode::BAD_REQUEST);
        }
        let one = |name| {
            let mut all = headers.get_all(name).iter();
            let first = all.next().map(|value| value.to_str().unwrap_or_default());
            // Two of them would be one for us and another for somebody else.
            if all.next().is_some() {
                Err(StatusCode::BAD_REQUEST)
            } else {
                Ok(first)
            }
        };
        let is_own = |host: &str| self.hosts.iter().any(|own| own == host);
        if !one(header::HOST)?.is_some_and(is_own) {
            return Err(StatusCode::MISDIRECTED_REQUEST);
        }
        let origin = one(header::ORIGIN)?;
        let is_own_origin = |origin: &str| origin.strip_prefix("http://").is_some_and(is_own);
        let is_foreign = origin.map_or(method == Method::POST, |origin| !is_own_origin(origin));
        let site = one(header::HeaderName::from_static("sec-fetch-site"))?;
        let is_cross_site = site.is_some_and(|site| !matches!(site, "same-origin" | "none"));
        if is_foreign || is_cross_site {
            return Err(StatusCode::FORBIDDEN);
        }
        if method != Method::GET && method != Method::POST {
            return Err(StatusCode::METHOD_NOT_ALLOWED);
        }
        uri.path()
            .strip_prefix('/')
            .and_then(|path| path.split_once('/'))
            .filter(|(token, _)| *token == self.token)
            .map(|(_, below)| below)
            .ok_or(StatusCode::NOT_FOUND)
    }
}
