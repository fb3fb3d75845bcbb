//! Operators, sites and hubs in a genesis preset.
use crate::{Direction, HubEntry, Line, Lines};
use alloc::{string::String, vec::Vec};
use logos_primitives::{Capacity, Label, OperatorId, SiteId};
use serde::{Deserialize, Serialize};

/// An operator.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisOperator<AccountId> {
	/// Who signs for it.
	pub account: AccountId,
}

/// A site.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisSite {
	/// Position of its operator in the list.
	pub operator: OperatorId,
	/// Its region.
	pub region: String,
	/// Most hubs.
	pub cap: u32,
}

/// A network line.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisLine {
	/// Which way.
	pub direction: Direction,
	/// How much, in Mbit/s.
	pub mbit_per_s: u32,
	/// What it is.
	pub kind: String,
}

/// A hub.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisHub<AccountId> {
	/// Account of its agent.
	pub account: AccountId,
	/// Position of its site in the list.
	pub site: SiteId,
	/// Its class.
	pub class: String,
	/// Autonomous system number.
	pub asn: u32,
	/// Address prefix.
	pub prefix: String,
	/// Virtual processors.
	pub vcpu: u32,
	/// Memory in MiB.
	pub memory_mib: u64,
	/// Disk in GiB.
	pub disk_gib: u64,
	/// Its lines.
	pub lines: Vec<GenesisLine>,
}

fn label(text: &str) -> Option<Label> {
	Label::try_from(text.as_bytes().to_vec()).ok()
}

impl GenesisSite {
	/// Its region, unless that is too long.
	pub(crate) fn region(&self) -> Option<Label> {
		label(&self.region)
	}
}

impl<AccountId> GenesisHub<AccountId> {
	/// What its operator would register, unless something is too long.
	pub(crate) fn entry(&self) -> Option<HubEntry> {
		let lines: Option<Vec<Line>> = self
			.lines
			.iter()
			.map(|line| {
				let GenesisLine { direction, mbit_per_s, kind } = line;
				Some(Line { direction: *direction, mbit_per_s: *mbit_per_s, kind: label(kind)? })
			})
			.collect();
		Some(HubEntry {
			site: self.site,
			class: label(&self.class)?,
			asn: self.asn,
			prefix: label(&self.prefix)?,
			capacity: Capacity { vcpu: self.vcpu, memory_mib: self.memory_mib, disk_gib: self.disk_gib },
			lines: Lines::try_from(lines?).ok()?,
		})
	}
}
