//! Genesis presets: patches of the default, written as JSON by `presets/generate.ts`.
use alloc::{vec, vec::Vec};
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET};

const DEVELOPMENT: &str = include_str!("../presets/development.json");

/// The patch of a preset.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	(AsRef::<str>::as_ref(id) == DEV_RUNTIME_PRESET).then(|| DEVELOPMENT.as_bytes().to_vec())
}

/// What presets there are.
pub fn names() -> Vec<PresetId> {
	vec![PresetId::from(DEV_RUNTIME_PRESET)]
}
