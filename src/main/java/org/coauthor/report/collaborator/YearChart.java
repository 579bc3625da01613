package org.coauthor.report.collaborator;

import java.util.List;
import java.util.Locale;
import org.coauthor.report.collaborator.CollaboratorReport.YearRow;

/** Works a year as bars, inline SVG; the table beside it says the same in numbers. */
final class YearChart {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 180;
    private static final int FOOT = 22;
    private static final int HEAD = 18;

    private YearChart() {}

    static String of(List<YearRow> years) {
        int most = years.stream().mapToInt(YearRow::works).max().orElse(0);
        if (most == 0) return "";
        double slot = (double) WIDTH / years.size();
        int step = Math.max(1, (int) Math.ceil(40 / slot));
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<div class=\"wide\"><svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Works by year\" width=\"%d\" height=\"%d\">\n",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT));
        for (int i = 0; i < years.size(); i++) {
            YearRow year = years.get(i);
            double tall = (HEIGHT - FOOT - HEAD) * (double) year.works() / most;
            double wide = Math.min(slot * 0.7, 48);
            double left = slot * i + (slot - wide) / 2;
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\" fill=\"var(--accent)\"><title>%d: %d"
                            + " works, %d collaborators</title></rect>\n",
                    left,
                    HEIGHT - FOOT - tall,
                    wide,
                    tall,
                    year.year(),
                    year.works(),
                    year.collaborators()));
            double middle = slot * i + slot / 2;
            if (year.works() > 0 && slot >= 14)
                svg.append(text(middle, HEIGHT - FOOT - tall - 4, String.valueOf(year.works())));
            if (i % step == 0) svg.append(text(middle, HEIGHT - 6, String.valueOf(year.year())));
        }
        return svg.append("</svg></div>\n").toString();
    }

    private static String text(double x, double y, String label) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"12\" text-anchor=\"middle\">%s</text>\n",
                x,
                y,
                label);
    }
}
