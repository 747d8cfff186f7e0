#!/bin/sh
# Lighthouse over a page of each kind of a site: src/bench/lighthouse.sh SITE. Needs Node, npm and Chromium.
set -eu
site=$1
first() { sed -n "s|.*href=\"\($2[^\"]*\)\".*|\1|p" "$site/$1" | head -n 1; }
closed=$(tr '\n' ' ' < "$site/index.html" | sed -n 's/.*class="row closed"[^>]*data-p="\([^"]*\)".*/postings\/\1\/index.html/p')
port=${PORT:-8765}
out=$(mktemp -d)
python3 -m http.server "$port" --bind 127.0.0.1 --directory "$site" > "$out/server.log" 2>&1 &
server=$!
trap 'kill $server; rm -rf "$out"' EXIT
for page in index.html "$(first index.html postings/)" "$(first index.html "skills/[^\"/][^\"/]*/")" "$closed" 404.html; do
    [ -n "$page" ] || continue
    npx --yes lighthouse@${LIGHTHOUSE:-12.8.2} "http://127.0.0.1:$port/$page" --quiet --output=json --output-path="$out/report.json" \
        --chrome-flags="--headless=new --no-sandbox --disable-gpu" \
        --only-categories=performance,accessibility,best-practices,seo
    node -e '
        const { categories, audits } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
        const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
        console.log(process.argv[2], scores.join(", "));
        for (const { auditRefs } of Object.values(categories)) for (const { id, weight } of auditRefs)
            if (weight && audits[id].score !== null && audits[id].score < 1) console.log("   ", id, audits[id].displayValue ?? "");
    ' "$out/report.json" "$page"
done
