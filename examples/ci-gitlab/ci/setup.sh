#!/bin/sh
# Puts the two secrets of the CI account where logos looks for them, readable by this job alone.
#   LOGOS_CI_KEY   what `logos keys export ci` prints: an encrypted key; LOGOS_PASSPHRASE opens it
#   LOGOS_CI_AGE   keys/ci.age of a LOGOS_HOME: what opens states and plans
set -eu
umask 077
home=${LOGOS_HOME:?"set LOGOS_HOME to a folder that lasts as long as the job"}
mkdir -p "$home/keys"
printf '%s\n' "${LOGOS_CI_KEY:?}" > "$home/keys/${LOGOS_ACCOUNT:?}.json"
printf '%s\n' "${LOGOS_CI_AGE:?}" > "$home/keys/$LOGOS_ACCOUNT.age"
