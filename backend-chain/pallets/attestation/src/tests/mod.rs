//! One test for each rule.
mod appraisal;
mod attesting;
mod enrolment;
mod fraud;
mod parameters;
mod profiles;
mod references;
mod sizes;
mod steps;
