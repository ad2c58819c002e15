#!/bin/sh
# Takes the NHS look from npm (only when the lock file changed) and puts it among the classes, without the Frutiger
# font: its licence does not cover us, and it would be loaded from a foreign host. Run in server/ by the Maven build.
set -eu
if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  touch node_modules/.package-lock.json
fi
from=node_modules/nhsuk-frontend/dist/nhsuk
to=target/classes/assets
if [ -e "$to/nhsuk-frontend.css" ] && [ "$to/nhsuk-frontend.css" -nt node_modules/.package-lock.json ] \
    && [ "$to/nhsuk-frontend.css" -nt src/build/assets.sh ]; then exit 0; fi
mkdir -p "$to/images"
cp $from/assets/images/nhsuk-icon-arrow-*.svg $from/assets/images/nhsuk-icon-cross.svg "$to/images/"
sed -e '/^\/\/# sourceMappingURL=/d' -e 's|//# sourceMappingURL=.*$||' $from/nhsuk-frontend.min.js > "$to/nhsuk-frontend.js"
sed -e 's/@font-face{[^}]*}//g' -e 's/Frutiger W01,//g' -e 's|/assets/images/|images/|g' \
    -e 's|/\*# sourceMappingURL=.*\*/||' $from/nhsuk-frontend.min.css > "$to/nhsuk-frontend.css"
