//! `--generate-cli-skeleton`: an input or output with a stand-in for every member.

use serde_json::{Map, Value};

use super::parameter::{Date, Object, Parameter};
use crate::model::{Kind, Shape};

pub mod yaml;

/// An input's skeleton as a JSON text: empty strings, the first value of an enum, zeros.
pub fn input(shape: &Shape) -> Value {
    structure(shape, &mut |_, shape| shape.values.first().copied().unwrap_or_default().to_owned()).into_json()
}

/// An output's skeleton, in which a string is the name of its member.
pub fn output(shape: &Shape) -> Object {
    structure(shape, &mut |name, _| name.to_owned())
}

fn structure(shape: &Shape, text: &mut dyn FnMut(&str, &Shape) -> String) -> Object {
    let mut object = Object::default();
    for member in shape.members.iter() {
        object.insert(member.name, stand_in(member.name, member.shape(), text));
    }
    object
}

fn stand_in(name: &str, shape: &Shape, text: &mut dyn FnMut(&str, &Shape) -> String) -> Parameter {
    match shape.kind {
        Kind::Structure => Parameter::Object(structure(shape, text)),
        Kind::List => {
            let element = shape.element();
            Parameter::List(vec![stand_in(element.name, element, text)])
        }
        Kind::Map => {
            let value = shape.map_value();
            let mut object = Object::default();
            object.insert("KeyName", stand_in("", value, text));
            Parameter::Object(object)
        }
        Kind::String => Parameter::Text(text(name, shape)),
        Kind::Integer => Parameter::Integer(0),
        Kind::Boolean => Parameter::Bool(true),
        Kind::Blob => Parameter::None,
        Kind::Timestamp => Parameter::Date(Date { text: "1970-01-01T00:00:00".to_owned(), seconds: Some(0) }),
    }
}

impl Object {
    /// The members as a JSON text has them: dates as text.
    fn into_json(self) -> Value {
        fn json(value: &Parameter) -> Value {
            match value {
                Parameter::Date(date) => Value::String(date.text.clone()),
                Parameter::List(elements) => elements.iter().map(json).collect(),
                Parameter::Object(object) => Value::Object(members(object)),
                other => other.clone().into_wire(),
            }
        }
        fn members(object: &Object) -> Map<String, Value> {
            object.iter().map(|(name, value)| (name.to_owned(), json(value))).collect()
        }
        Value::Object(members(&self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Service;

    #[test]
    fn an_input_has_every_member() {
        let skeleton = input(Service::Kms.operation("ImportKeyMaterial").unwrap().input());
        let expected = r#"{"KeyId":"","ImportToken":null,"EncryptedKeyMaterial":null,"ValidTo":"1970-01-01T00:00:00","ExpirationModel":"KEY_MATERIAL_EXPIRES","ImportType":"NEW_KEY_MATERIAL","KeyMaterialDescription":"","KeyMaterialId":""}"#;
        assert_eq!(skeleton.to_string(), expected);
        let skeleton = input(Service::Kms.operation("TagResource").unwrap().input());
        assert_eq!(skeleton.to_string(), r#"{"KeyId":"","Tags":[{"TagKey":"","TagValue":""}]}"#);
    }

    #[test]
    fn an_output_has_the_names_as_texts() {
        let skeleton = output(Service::Kms.operation("CreateGrant").unwrap().output().unwrap());
        assert_eq!(
            Parameter::Object(skeleton).to_string(),
            "{'GrantToken': 'GrantToken', 'GrantId': 'GrantId'}"
        );
    }
}
