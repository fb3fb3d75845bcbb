//! What always holds.
#![cfg(any(test, feature = "try-runtime"))]
use crate::{
	revisions::hash, Chunks, Config, Members, Pallet, Place, Proposals, RevisionKind, RevisionView, Revisions,
	Workspaces,
};
use frame_support::ensure;
use sp_core::H256;
use sp_io::hashing::blake2_256;

impl<T: Config> Pallet<T> {
	/// - Every workspace has all revisions from the oldest to the head, each naming the one before, with all its bytes.
	/// - The snapshot of every delta that can be read can be read.
	/// - Nonces in use were given; members and plans are counted.
	/// - Nothing else is stored.
	pub fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
		let (mut revisions, mut bytes) = (0usize, 0usize);
		for (key, workspace) in Workspaces::<T>::iter() {
			ensure!(key == Self::key(&workspace.owner, &workspace.name), "a workspace is kept under its key");
			ensure!(workspace.lineage.is_some() == (workspace.head > 0), "the first revision fixes the lineage");
			let given = workspace.lock.as_ref().is_none_or(|lock| lock.nonce < workspace.next_nonce);
			ensure!(given, "a nonce in use was given");
			let mut previous = None;
			let readable = workspace.stored <= workspace.oldest && workspace.oldest <= workspace.head.saturating_add(1);
			ensure!(readable, "what can be read is stored");
			ensure!(workspace.oldest <= workspace.snapshot || workspace.head == 0, "the last snapshot can be read");
			ensure!(Members::<T>::iter_prefix(key).count() == workspace.members as usize, "members are counted");
			ensure!(Proposals::<T>::iter_prefix(key).count() == workspace.proposals.len(), "so are plans");
			for number in workspace.stored..=workspace.head {
				let view = Self::revision(workspace.owner.clone(), workspace.name.clone(), number);
				let RevisionView { revision, ciphertext, .. } = view.ok_or("revisions have no gaps")?;
				let follows = previous.is_none_or(|hash| hash == revision.header.previous_hash);
				ensure!(follows, "a revision names the one before");
				if let RevisionKind::Delta { base } = revision.header.kind {
					let readable = number < workspace.oldest || base >= workspace.oldest;
					ensure!(readable, "the snapshot of a delta can be read");
				}
				let true_hash = revision.header.ciphertext_hash == H256(blake2_256(&ciphertext));
				ensure!(true_hash || revision.header.place == Place::Blob, "a revision has its bytes");
				previous = Some(hash(number, &revision.header));
				revisions += 1;
				bytes += ciphertext.len();
			}
			ensure!(previous.is_none_or(|hash| hash == workspace.head_hash), "the head is the newest revision");
		}
		ensure!(Revisions::<T>::iter().count() == revisions, "every revision belongs to a workspace");
		ensure!(Chunks::<T>::iter_values().map(|chunk| chunk.len()).sum::<usize>() == bytes, "so does every chunk");
		Ok(())
	}
}
