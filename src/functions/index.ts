/** The script that Excel loads first: each module below registers its function. */
import "./ucj";
import "./gap";
import "./gapWorkers";
import "./targetPath";
import "./targetYear";
