/** The style sheets of what stands in the file in plain text. */
import "virtual:tokens.css";
import "virtual:first-picture.css";
import "../app/map/firstPicture.css";
import "../renderers/svg/mapLabels.css";
import "../ui/legend/Legend.css";
import "./still.css";
