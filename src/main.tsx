/** Starts the full page in the browser. */
import "./ui/base.css";
// What is rendered beforehand is in sight before its own script has come.
import "./ui/timeline/Timeline.css";
import "./ui/timeline/TimelineAxis.css";
import "./ui/overview/Administration.css";
import "./ui/overview/Overview.css";
import "./ui/overview/ViewList.css";
import "./ui/matrix/Matrix.css";
import "./ui/sources/Sources.css";
import { App } from "./app/App.tsx";
import { startPage } from "./app/startPage.tsx";

startPage((props) => <App {...props} />);
