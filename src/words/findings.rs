//! What findings say. In: a finding. Out: its sentence, and how to fix it. It must not know where
//! findings are shown.

use super::{Words, argument::Argument};
use crate::finding::{Code, Extent, Finding, HIDDEN, Severity};

impl Words {
    /// What a finding says, and how to fix it where the sentence does not say so.
    #[must_use]
    pub fn finding(&self, finding: &Finding) -> (String, Option<String>) {
        // `n` is a number everywhere: words follow it.
        let number = |k: &str, v: &str| {
            v.parse::<i64>()
                .ok()
                .filter(|_| k == "n")
                .map(Argument::Number)
        };
        let hidden = self.text("hidden-value");
        let text = |v: &str| {
            Argument::from(if v == HIDDEN {
                hidden.clone()
            } else {
                v.to_owned()
            })
        };
        let mut arguments: Vec<(&str, Argument)> = finding
            .arguments
            .iter()
            .map(|(k, v)| (*k, number(k, v).unwrap_or_else(|| text(v))))
            .collect();
        arguments.push(("times", finding.count.into()));
        let id = if finding.is_rest() {
            "finding-rest".to_owned()
        } else {
            format!("finding-{}", finding.code)
        };
        (
            self.say(&id, &arguments),
            self.find(&format!("{id}.help"), &arguments),
        )
    }

    #[must_use]
    pub fn severity(&self, severity: Severity) -> String {
        self.text(match severity {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
            Severity::Info => "severity-info",
        })
    }

    /// The page of a kind of finding: its title and the paragraphs below.
    #[must_use]
    pub fn page(&self, code: &Code) -> (String, Vec<String>) {
        let own = |part: &str| self.text(&format!("finding-{}.{part}", code.code));
        let effect = self.text(match code.scope {
            Extent::File => "scope-file",
            Extent::Key | Extent::Row => "scope-row",
            Extent::Cell => "scope-cell",
            Extent::List => "scope-list",
            Extent::Remark => "scope-remark",
        });
        let mut parts = vec![
            self.say(
                "page-severity",
                &[("severity", self.severity(code.severity).into())],
            ),
            self.say("page-why", &[("why", own("why").into())]),
            self.say("page-fix", &[("fix", own("fix").into())]),
            self.say("page-effect", &[("effect", effect.into())]),
        ];
        if !matches!(code.scope, Extent::File | Extent::Key) {
            parts.push(self.say("page-change", &[("code", code.code.into())]));
        }
        (self.text(&format!("title-{}", code.code)), parts)
    }
}
