/// The JSON Schema (draft 2020-12) of a request as ``RequestForm`` writes it.
///
/// The version in it rises when a field changes its meaning; new fields may come at any time.
package enum RequestSchema {
    /// The schema itself.
    package static let text = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:lumbar:request:1",
          "title": "A booking request, version 1",
          "description": "Moments are ISO 8601 in UTC. A request is a wish, never an appointment.",
          "type": "object",
          "required": ["version", "reference", "dialogue", "received", "status", "open", "changed", "signs", "entries", "remarks"],
          "properties": {
            "version": {"const": 1},
            "reference": {"type": "string", "description": "What the visitor was told to name it by.", "minLength": 1},
            "dialogue": {"type": "string", "description": "The name of the script that took it."},
            "received": {"$ref": "#/$defs/moment"},
            "status": {"enum": ["requested", "held", "withdrawn", "contacted", "confirmed", "declined", "done"]},
            "open": {"type": "boolean", "description": "Nobody of the practice has dealt with it."},
            "changed": {"$ref": "#/$defs/moment"},
            "zone": {"type": "string", "description": "The practice's time zone, in which wished times are meant."},
            "consent": {
              "type": "object",
              "description": "What the visitor agreed to, and when.",
              "required": ["notice", "script", "given"],
              "properties": {
                "notice": {"type": "string", "description": "The privacy notice by name and date."},
                "script": {"type": "string", "description": "The digest of the script whose words asked."},
                "given": {"$ref": "#/$defs/moment"}
              }
            },
            "signs": {"type": "array", "items": {"$ref": "#/$defs/sign"}, "description": "Warning signs, in the order in which they came up."},
            "entries": {"type": "array", "items": {"$ref": "#/$defs/entry"}, "description": "What the visitor gave, in the form's order."},
            "remarks": {"type": "array", "items": {"type": "string"}}
          },
          "$defs": {
            "moment": {"type": "string", "format": "date-time", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$"},
            "sign": {
              "type": "object",
              "required": ["flag", "title", "gravity", "origin", "state", "words", "raised"],
              "properties": {
                "flag": {"type": "string"},
                "title": {"type": "string"},
                "gravity": {"enum": ["doctor", "emergency", "danger", "crisis"]},
                "origin": {"enum": ["screening", "message"]},
                "state": {"enum": ["denied", "open", "withdrawn", "cleared"]},
                "words": {"type": "string", "description": "The words that raised it; empty where they must not be kept."},
                "settledBy": {"type": "string", "description": "The words that withdrew or cleared it."},
                "raised": {"$ref": "#/$defs/moment"},
                "settled": {"$ref": "#/$defs/moment"}
              }
            },
            "entry": {
              "type": "object",
              "required": ["field", "label", "type", "spoken", "typed", "value"],
              "properties": {
                "field": {"type": "string"},
                "label": {"type": "string"},
                "type": {"enum": ["boolean", "name", "phone", "email", "place", "when", "text"]},
                "spoken": {"type": "string", "description": "The value in words."},
                "typed": {"type": "string", "description": "What the visitor typed."},
                "value": true
              },
              "allOf": [
                {"if": {"properties": {"type": {"const": "boolean"}}}, "then": {"properties": {"value": {"type": "boolean"}}}},
                {"if": {"properties": {"type": {"const": "text"}}}, "then": {"properties": {"value": {"type": "string"}}}},
                {"if": {"properties": {"type": {"enum": ["phone", "email"]}}}, "then": {"properties": {"value": {"type": "array", "items": {"type": "object"}}}}},
                {"if": {"properties": {"type": {"enum": ["name", "place", "when"]}}}, "then": {"properties": {"value": {"type": "object"}}}}
              ]
            }
          }
        }

        """#
}
