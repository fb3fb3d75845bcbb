#!/bin/sh
# Makes a plan, encrypts and proposes it, and writes a summary without sensitive values.
#   plan.sh SUMMARY        afterwards: tfplan.age, if there is something to do
set -eu
summary=${1:?"name the file for the summary"}
logos=${LOGOS:-npx logos}

$logos run -- terraform init -input=false -no-color > /dev/null
code=0
# What terraform prints shows copies of sensitive values that nobody marked; the summary below does not.
$logos run -- terraform plan -input=false -no-color -detailed-exitcode -out=tfplan > /dev/null || code=$?
case $code in
  0)
    rm -f tfplan
    echo "Nothing to do." >> "$summary"
    exit 0
    ;;
  2) ;;
  *) exit "$code" ;;
esac
$logos plan save tfplan --out tfplan.age
{
  echo '```'
  $logos plan show tfplan.age
  echo '```'
  echo "Approve exactly this: \`logos plan approve <digest> --workspace ${LOGOS_WORKSPACE:?}\`"
} >> "$summary"
