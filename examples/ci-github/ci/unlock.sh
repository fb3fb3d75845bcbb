#!/bin/sh
# Whatever happened before: no lock of this account stays behind. Others' locks stay.
set -eu
exec ${LOGOS:-npx logos} state unlock --mine
