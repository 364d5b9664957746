/** Starts the page for a frame in the browser. */
import "./ui/base.css";
import "./ui/details/Citations.css";
import "./ui/sources/Sources.css";
import { EmbedApp } from "./app/EmbedApp.tsx";
import { startPage } from "./app/startPage.tsx";

startPage((props) => <EmbedApp {...props} />);
