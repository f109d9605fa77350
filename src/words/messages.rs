//! Messages of Fluent files. In: the text of a file, the name of a message, arguments. Out: text, or
//! what the message lacks. It must not know a language.

use super::argument::Argument;
use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue,
    concurrent::FluentBundle,
    resolver::{ResolverError, errors::ReferenceKind},
};
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

/// The name of a message: parts joined by hyphens, with the marks of ids turned into hyphens.
pub fn message_name(parts: &[&str]) -> String {
    parts
        .iter()
        .filter(|p| !p.is_empty())
        .map(|p| p.replace(['.', '_'], "-"))
        .collect::<Vec<_>>()
        .join("-")
}

pub fn bundle(text: &str, locale: LanguageIdentifier) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(text.to_owned()).expect("the files of words are tested");
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle
        .add_builtins()
        .expect("a new bundle has no functions yet");
    bundle
        .add_resource(resource)
        .expect("each message is there once");
    bundle
}

/// A message, `id` or `id.attribute`, with its arguments; what it lacks, where it needs more than
/// it was given.
pub fn say(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    arguments: &[(&str, Argument)],
) -> Option<Result<String, String>> {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(n, a)| (n, Some(a)));
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let arguments: FluentArgs = arguments
        .iter()
        .map(|(k, v)| {
            let value = match v {
                Argument::Text(t) => FluentValue::from(t.clone()),
                Argument::Number(n) => FluentValue::from(*n),
            };
            ((*k).to_owned(), value)
        })
        .collect();
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, Some(&arguments), &mut errors)
        .into_owned();
    let lacking = |e: &FluentError| match e {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            Some(format!("{id}=…"))
        }
        _ => None,
    };
    let lacking: BTreeSet<String> = errors.iter().filter_map(lacking).collect();
    let unknown = || {
        format!(
            "the text \"{id}\" needs {}",
            lacking.into_iter().collect::<Vec<_>>().join(", ")
        )
    };
    Some(if errors.is_empty() {
        Ok(text)
    } else {
        Err(unknown())
    })
}
