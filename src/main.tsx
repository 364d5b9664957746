import "./ui/base.css";
import { startPage } from "./app/startPage.tsx";

startPage(document, window);
