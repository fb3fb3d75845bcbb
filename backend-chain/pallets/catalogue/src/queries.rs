//! What others ask of the catalogue.
use crate::{Config, Images, NewestImage, NewestType, Pallet, TypePhase, Types};
use alloc::vec::Vec;
use logos_primitives::{Catalogue, ImageRef, Label, MachineType, RefusalReason, TypeRef, TypeSelector};

impl<T: Config> Catalogue for Pallet<T> {
	fn resolve(selector: &TypeSelector) -> Result<TypeRef, RefusalReason> {
		let name = selector.name.clone();
		let Some(version) = selector.version.or_else(|| NewestType::<T>::get(&name)) else {
			return Err(RefusalReason::TypeUnknown);
		};
		let machine_type = TypeRef { name, version };
		match Types::<T>::get(&machine_type).map(|entry| entry.phase) {
			None => Err(RefusalReason::TypeUnknown),
			Some(TypePhase::Active) => Ok(machine_type),
			Some(TypePhase::Proposed | TypePhase::Deprecated) => Err(RefusalReason::TypeNotActive),
		}
	}

	fn machine_type(of: &TypeRef) -> Option<MachineType> {
		Types::<T>::get(of).map(|entry| entry.machine_type)
	}

	fn image(text: &[u8]) -> Option<ImageRef> {
		let (name, version) = match text.iter().position(|byte| *byte == b'@') {
			Some(at) => (label(&text[..at])?, version(&text[at + 1..])?),
			None => {
				let name = label(text)?;
				let newest = NewestImage::<T>::get(&name)?;
				(name, newest)
			}
		};
		let entry = Images::<T>::get((&name, version)).filter(|entry| entry.active)?;
		Some(ImageRef { name, version, digest: entry.digest })
	}
}

impl<T: Config> Pallet<T> {
	/// All machine types and whether each is active; bounded by `MaxEntries`. For the runtime API only.
	pub fn machine_types() -> Vec<(TypeRef, MachineType, bool)> {
		Types::<T>::iter().map(|(name, entry)| (name, entry.machine_type, entry.phase == TypePhase::Active)).collect()
	}

	/// All images and whether each is active; bounded by `MaxEntries`. For the runtime API only.
	pub fn images() -> Vec<(ImageRef, bool)> {
		Images::<T>::iter()
			.map(|((name, version), entry)| (ImageRef { name, version, digest: entry.digest }, entry.active))
			.collect()
	}

	/// Every newest version is an active entry, and nothing active is newer.
	#[cfg(any(test, feature = "try-runtime"))]
	pub fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
		for (name, version) in NewestType::<T>::iter() {
			let entry = Types::<T>::get(TypeRef { name, version }).ok_or("the newest version is an entry")?;
			frame_support::ensure!(entry.phase == TypePhase::Active, "the newest version is active");
		}
		for (name, version) in NewestImage::<T>::iter() {
			let entry = Images::<T>::get((name, version)).ok_or("the newest image is an entry")?;
			frame_support::ensure!(entry.active, "the newest image is active");
		}
		Ok(())
	}
}

fn label(text: &[u8]) -> Option<Label> {
	Label::try_from(text.to_vec()).ok()
}

/// A version as a tenant writes it: decimal, no sign, no leading zero.
fn version(text: &[u8]) -> Option<u32> {
	let text = core::str::from_utf8(text).ok()?;
	if text.starts_with(['0', '+']) {
		return None;
	}
	text.parse().ok()
}
