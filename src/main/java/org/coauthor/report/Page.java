package org.coauthor.report;

/** The frame of a self-contained HTML page: no script, nothing from the network, readable on a phone and printed. */
public final class Page {
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1d2430;--soft:#5c6675;--line:#d9dee6;--back:#fff;--panel:#f5f7fa;--accent:#1f6feb;
            --bad:#b42318;--mid:#9a6700;--ok:#1a7f37;--badback:#fde8e6;--midback:#fff3d1;--okback:#e6f4ea}
            @media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#a3adbb;--line:#39424f;--back:#151a21;--panel:#1d242d;
            --accent:#6ea8fe;--bad:#ff8a80;--mid:#f0c05a;--ok:#6fd08c;--badback:#43201d;--midback:#3d3113;--okback:#15341f}}
            *{box-sizing:border-box}
            body{margin:0 auto;max-width:64rem;padding:1.2rem;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;
            color:var(--ink);background:var(--back)}
            h1{font-size:1.7rem;line-height:1.2;margin:.2rem 0 .6rem}h2{font-size:1.25rem;margin:2rem 0 .6rem}h3{font-size:1.05rem;margin:0}
            p{margin:.4rem 0}p,li,h1,h2,h3{overflow-wrap:anywhere}a{color:var(--accent)}
            .soft,.src{color:var(--soft)}.src{font-size:.82em;overflow-wrap:anywhere}
            .wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.93rem}
            th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
            th{color:var(--soft);font-weight:600;white-space:nowrap}td.y{white-space:nowrap}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
            .facts{display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0}
            .facts div{background:var(--panel);border-radius:.5rem;padding:.5rem .9rem;min-width:7rem}
            .facts b{display:block;font-size:1.4rem;line-height:1.2}
            .card{border:1px solid var(--line);border-radius:.5rem;padding:.7rem .9rem;margin:.7rem 0}
            .card ul{margin:.3rem 0;padding-left:1.2rem}.tag{display:inline-block;background:var(--panel);border:1px solid var(--line);
            border-radius:1rem;padding:0 .6rem;font-size:.82rem;margin:.1rem .2rem .1rem 0}
            .matrix td:first-child{min-width:14rem}.bad{color:var(--bad)}.mid{color:var(--mid)}.ok{color:var(--ok)}
            td.bad{background:var(--badback)}td.mid{background:var(--midback)}td.ok{background:var(--okback)}
            svg{max-width:100%;height:auto}svg text{fill:var(--ink);font-family:inherit}
            @media (max-width:40rem){.wide svg{max-width:none}body{padding:.8rem;font-size:15px}h1{font-size:1.35rem}th,td{padding:.3rem .35rem}}
            @media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--back:#fff;--panel:#f3f3f3;--accent:#000;
            --bad:#8a1009;--mid:#6b4a00;--ok:#0b5a24;--badback:#f8d9d6;--midback:#fbeec4;--okback:#dcefe2}
            body{max-width:none;padding:0;font-size:10pt}.wide{overflow:visible}svg{max-height:230mm}.card,tr{break-inside:avoid}h2,h3{break-after:avoid}
            *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
            """;

    private Page() {}

    /**
     * A whole page.
     *
     * @param title plain text
     * @param body HTML, already escaped
     */
    public static String of(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(Markup.html(title), STYLE, body);
    }
}
