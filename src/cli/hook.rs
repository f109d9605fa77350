//! A command that is to hear of a failure. In: the command, a message. Out: what it said. It must
//! not know why something failed.

use std::{
    fmt,
    io::{Read, Write},
    process::{Child, Command, Stdio},
    str::FromStr,
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

/// What is kept of what a command says.
const MOST: u64 = 4096;
/// How long it may take.
const LIMIT: Duration = Duration::from_mins(1);

/// A program and its arguments.
#[derive(Debug, Clone)]
pub struct OnFailure(Vec<String>);

impl FromStr for OnFailure {
    type Err = &'static str;

    /// Quotes keep words together, as a shell has them; nothing else is special.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let words = shlex::split(text).ok_or("a quotation mark is not closed")?;
        if words.is_empty() {
            Err("it names no command")
        } else {
            Ok(Self(words))
        }
    }
}

impl fmt::Display for OnFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(" "))
    }
}

impl OnFailure {
    /// Runs the command with the message on its standard input, ready to be sent as mail. No shell
    /// reads it. What it says is returned, up to a few lines; after a minute it is stopped.
    pub fn tell(&self, run: &str, code: u8, message: &str, last: &str) -> Result<String, String> {
        let text = format!("Subject: rapporteur failed ({code})\n\n{message}\n\n{last}\n");
        let (program, arguments) = self.0.split_first().ok_or_else(String::new)?;
        let mut child = Command::new(program)
            .args(arguments)
            .env("RAPPORTEUR_EXIT_CODE", code.to_string())
            .env("RAPPORTEUR_RUN", run)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|e| e.to_string())?;
        if let Some(mut input) = child.stdin.take() {
            // A command that does not listen may take long, and has its message all the same.
            thread::spawn(move || drop(input.write_all(text.as_bytes())));
        }
        let (tell, said) = mpsc::channel();
        listen(child.stdout.take(), tell.clone());
        listen(child.stderr.take(), tell);
        let ended = wait(&mut child);
        // What it started may still hold its pipes.
        let soon = Duration::from_secs(1);
        let said: Vec<String> = (0..2)
            .filter_map(|_| said.recv_timeout(soon).ok())
            .filter(|text| !text.is_empty())
            .collect();
        ended.map(|()| said.join("\n"))
    }
}

/// Takes what comes out of a pipe, keeps the beginning, and hands it on at its end.
fn listen(pipe: Option<impl Read + Send + 'static>, to: mpsc::Sender<String>) {
    let Some(mut pipe) = pipe else { return };
    thread::spawn(move || {
        let mut said = Vec::new();
        let _ = pipe.by_ref().take(MOST).read_to_end(&mut said);
        let _ = to.send(String::from_utf8_lossy(&said).trim().to_owned());
        let _ = std::io::copy(&mut pipe, &mut std::io::sink());
    });
}

fn wait(child: &mut Child) -> Result<(), String> {
    // For tests of one that does not end.
    let asked = std::env::var("RAPPORTEUR_HOOK_SECONDS")
        .ok()
        .and_then(|n| n.parse().ok())
        .map(Duration::from_secs);
    let (start, limit) = (Instant::now(), asked.unwrap_or(LIMIT));
    loop {
        match child.try_wait().map_err(|e| e.to_string())? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(status.to_string()),
            None if start.elapsed() > limit => {
                let _ = child.kill().and_then(|()| child.wait());
                return Err(format!(
                    "it did not end within {} seconds and was stopped",
                    limit.as_secs()
                ));
            }
            None => thread::sleep(Duration::from_millis(20)),
        }
    }
}
