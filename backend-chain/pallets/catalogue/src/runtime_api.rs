//! How clients read the catalogue.
use alloc::vec::Vec;
use logos_primitives::{ImageRef, MachineType, TypeRef};

sp_api::decl_runtime_apis! {
	/// Reads the catalogue whole: it is small and bounded.
	pub trait CatalogueApi {
		/// Machine types, and whether each can be asked for.
		fn machine_types() -> Vec<(TypeRef, MachineType, bool)>;
		/// Images, and whether each can be asked for.
		fn images() -> Vec<(ImageRef, bool)>;
	}
}
