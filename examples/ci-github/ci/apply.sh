#!/bin/sh
# Applies tfplan.age: exactly the plan that was approved, or nothing.
set -eu
logos=${LOGOS:-npx logos}
$logos run -- terraform init -input=false -no-color > /dev/null
# A runner interrupts only the process that it started: it has to be logos itself.
exec $logos plan apply tfplan.age
