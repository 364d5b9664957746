/**
 * Where the map's site is: `?site=http://localhost:5173/` names another one than the `base` element below this script does. Of several
 * base elements the first counts. A page of your own needs neither: it names the site's address in full.
 */
{
  const given = new URLSearchParams(location.search).get("site");
  const base = document.createElement("base");
  if (given && URL.canParse(given)) {
    base.href = given.endsWith("/") ? given : `${given}/`;
    document.head.append(base);
  }
}
