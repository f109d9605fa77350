//! The server of the preview: on the loopback address alone, for one page with a secret address. In:
//! requests. Out: answers. It must not know how something is made.

use super::{choices::Choice, gate::Gate, live::Shown};
use crate::cli::Failure;
use http_body_util::{BodyExt, Full, Limited};
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{self, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use std::{
    collections::BTreeMap,
    convert::Infallible,
    net::{Ipv4Addr, TcpListener},
    sync::Arc,
    thread,
    time::Duration,
};
use tokio::{runtime::Builder, sync::Semaphore, time::timeout};

/// Connections at a time; others wait.
const MOST_CONNECTIONS: usize = 256;
/// How long the head of a request, and what is sent with it, may take.
const LONGEST_HEAD: Duration = Duration::from_secs(10);
/// How long a request waits for a change before it is answered all the same.
const LONGEST_WAIT: Duration = Duration::from_secs(25);
/// Bytes of what is sent to the server.
const MOST_BYTES: usize = 64 << 10;

const PAGE: &str = include_str!("../../../assets/preview/page.html");
const STYLE: &str = include_str!("../../../assets/preview/page.css");
const SCRIPT: &str = include_str!("../../../assets/preview/page.js");

/// What the page may do: nothing but to ask this server.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; \
    frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/// A document in a frame of the page: it may not even know where it stands.
const POLICY_OF_DOCUMENT: &str = "sandbox allow-scripts; frame-ancestors 'self'";

type Answer = Response<Full<Bytes>>;

/// Starts the server beside the program, and returns the address of the page.
///
/// # Errors
/// Where the port is taken.
pub fn start(port: u16, shown: Arc<Shown>) -> Result<String, String> {
    let said = |e: &dyn std::fmt::Display| format!("127.0.0.1:{port}: {e}");
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|e| said(&e))?;
    listener.set_nonblocking(true).map_err(|e| said(&e))?;
    let address = listener.local_addr().map_err(|e| said(&e))?;
    let gate = Arc::new(Gate::new(address).map_err(|e| said(&e))?);
    let page = gate.address();
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|e| said(&e))?;
    thread::spawn(move || runtime.block_on(listen(listener, gate, shown)));
    Ok(page)
}

async fn listen(listener: TcpListener, gate: Arc<Gate>, shown: Arc<Shown>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    let connections = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let Ok(permit) = connections.clone().acquire_owned().await else {
            return;
        };
        let Ok((stream, _)) = listener.accept().await else {
            // The system has no more files for now.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let (gate, shown) = (gate.clone(), shown.clone());
        tokio::spawn(async move {
            let answer = service_fn(move |request| {
                let (gate, shown) = (gate.clone(), shown.clone());
                async move { Ok::<_, Infallible>(answer(request, &gate, shown).await) }
            });
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(LONGEST_HEAD)
                .serve_connection(TokioIo::new(stream), answer);
            // Whoever goes away early is nobody's concern.
            let _ = connection.await;
            drop(permit);
        });
    }
}

async fn answer(request: Request<Incoming>, gate: &Gate, shown: Arc<Shown>) -> Answer {
    let (head, body) = request.into_parts();
    let below = match gate.admit(&head.method, &head.uri, &head.headers) {
        Ok(below) => below.to_owned(),
        Err(status) => return refusal(status),
    };
    let asked = Parameters::new(head.uri.query().unwrap_or_default());
    if head.method == Method::POST {
        let read = timeout(LONGEST_HEAD, Limited::new(body, MOST_BYTES).collect()).await;
        let Ok(Ok(body)) = read else {
            return refusal(StatusCode::PAYLOAD_TOO_LARGE);
        };
        let is_json = head
            .headers
            .get(header::CONTENT_TYPE)
            .is_some_and(|t| t == "application/json");
        if !is_json {
            return refusal(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
        let bytes = body.to_bytes();
        return beside(move || choose(&below, &bytes, &shown)).await;
    }
    match below.as_str() {
        "" => file(PAGE.as_bytes().into(), "text/html; charset=utf-8", POLICY),
        "page.css" => file(STYLE.as_bytes().into(), "text/css; charset=utf-8", POLICY),
        "page.js" => file(
            SCRIPT.as_bytes().into(),
            "text/javascript; charset=utf-8",
            POLICY,
        ),
        "state" => state(&asked, &shown).await,
        _ => beside(move || made(&below, &asked, &shown)).await,
    }
}

/// The state, once it is another one than the browser knows.
async fn state(asked: &Parameters, shown: &Arc<Shown>) -> Answer {
    let known: u64 = asked.get("after").parse().unwrap_or(0);
    let mut changes = shown.changes();
    let _ = timeout(LONGEST_WAIT, changes.wait_for(|serial| *serial > known)).await;
    let shown = shown.clone();
    beside(move || json_file(&shown.json())).await
}

/// What takes a moment to make.
fn made(below: &str, asked: &Parameters, shown: &Shown) -> Answer {
    let language = asked.get("language");
    match below {
        "document" => {
            let from = asked.get("from").parse().unwrap_or(0);
            said(shown.document(asked.get("id"), language, from))
        }
        "sheets" => said(shown.sheets()),
        "explain" => said(shown.explain(asked.get("about"))),
        "web" => match shown.web(language) {
            Ok(page) => file(page.into(), "text/html; charset=utf-8", POLICY_OF_DOCUMENT),
            Err(failure) => said(Err(failure)),
        },
        "font" => match shown.font(asked.get("name")) {
            Some(font) => file(Bytes::copy_from_slice(&font), "font/ttf", POLICY),
            None => refusal(StatusCode::NOT_FOUND),
        },
        _ => refusal(StatusCode::NOT_FOUND),
    }
}

/// A choice that is to be written, with the fingerprint under which it was shown.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Accepted {
    choice: Choice,
    print: String,
}

fn choose(below: &str, bytes: &[u8], shown: &Shown) -> Answer {
    let understood = match below {
        "propose" => serde_json::from_slice(bytes).map(|choice| shown.propose(&choice)),
        "accept" => serde_json::from_slice(bytes)
            .map(|Accepted { choice, print }| shown.accept(&choice, &print)),
        _ => return refusal(StatusCode::NOT_FOUND),
    };
    understood.map_or_else(|_| refusal(StatusCode::BAD_REQUEST), said)
}

/// Does what takes a moment where nobody waits for it.
async fn beside(make: impl FnOnce() -> Answer + Send + 'static) -> Answer {
    let made = tokio::task::spawn_blocking(make).await;
    // A panic has been shown on the terminal.
    made.unwrap_or_else(|_| refusal(StatusCode::INTERNAL_SERVER_ERROR))
}

/// An answer, or why there is none: the page shows that in its place.
fn said(made: Result<Json, Failure>) -> Answer {
    json_file(&made.unwrap_or_else(|failure| json!({ "problem": failure.message })))
}

fn json_file(json: &Json) -> Answer {
    file(json.to_string().into(), "application/json", POLICY)
}

fn file(bytes: Bytes, kind: &'static str, policy: &'static str) -> Answer {
    let mut answer = Response::new(Full::new(bytes));
    let headers = answer.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            header::HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    answer
}

fn refusal(status: StatusCode) -> Answer {
    let text = status.canonical_reason().unwrap_or_default();
    let mut answer = file(text.into(), "text/plain; charset=utf-8", POLICY);
    *answer.status_mut() = status;
    // What more was sent is not read.
    answer
        .headers_mut()
        .insert(header::CONNECTION, HeaderValue::from_static("close"));
    answer
}

/// What stands behind the `?` of an address.
struct Parameters(BTreeMap<String, String>);

impl Parameters {
    fn new(query: &str) -> Self {
        let pairs = form_urlencoded::parse(query.as_bytes());
        Self(pairs.into_owned().collect())
    }

    /// Empty where it is not there.
    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}
