package fairwell.papers.pdf;

import fairwell.papers.Paper;
import fairwell.papers.Paper.Block;
import fairwell.papers.Paper.Particular;
import fairwell.papers.Paper.Place;
import fairwell.papers.PaperTexts;
import fairwell.papers.Words;
import java.util.List;

/** Lays a paper out on pages: Chinese first, English below each part in small print. */
final class Layout {

  private static final double LABEL = 132;

  /** A seal of a company is round and 42 mm wide, which are 119 points. */
  private static final double BOX = 130;

  /** What is left free above and below the boxes. */
  private static final double ROOM = 48;

  private static final double GAP = 24;
  private static final double FOOT = 52;
  private static final double FOOT_GREY = 0.7;

  private final Paper paper;
  private final Pages pages;

  private Layout(Paper paper, Typeface face) {
    this.paper = paper;
    this.pages = new Pages(face);
  }

  static List<Sheet> of(Paper paper, Typeface face) {
    Layout layout = new Layout(paper, face);
    layout.pages.centred(paper.title().zh(), Style.TITLE);
    layout.pages.centred(paper.title().en(), Style.SUBTITLE);
    layout.pages.down(10);
    for (int i = 0; i < paper.blocks().size(); i++) {
      if (i + 1 < paper.blocks().size()) {
        layout.keepWithSignatures(paper.blocks().get(i), paper.blocks().get(i + 1));
      }
      layout.add(paper.blocks().get(i));
    }
    layout.foot();
    return layout.pages.sheets;
  }

  /** Nobody signs on a page without a word of the paper: its last clause goes along. */
  private void keepWithSignatures(Block block, Block next) {
    if (block instanceof Paper.Clause(Words text) && next instanceof Paper.Signatures(var places)) {
      pages.keep(
          pages.lines(text.zh(), Style.BODY, Pages.WIDTH).size() * Style.BODY.leading()
              + pages.lines(text.en(), Style.BESIDE, Pages.WIDTH).size() * Style.BESIDE.leading()
              + ROOM
              + above(places)
              + BOX);
    }
  }

  private void add(Block block) {
    switch (block) {
      case Paper.Heading heading -> heading(heading.text());
      case Paper.Clause clause -> {
        // A single line of a paragraph is not left behind.
        pages.keep(2 * Style.BODY.leading());
        pages.both(clause.text(), Style.BODY, Style.BESIDE);
        pages.down(4);
      }
      case Paper.Note note -> {
        pages.down(6);
        pages.both(note.text(), Style.NOTE, Style.NOTE);
      }
      case Paper.Particulars particulars -> {
        particulars.rows().forEach(this::particular);
        pages.down(8);
      }
      case Paper.Table table -> TableLayout.of(table, pages);
      case Paper.Signatures signatures -> signatures(signatures.places());
    }
  }

  /** The head of a section in one line, kept with what follows. */
  private void heading(Words text) {
    pages.down(6);
    pages.keep(Style.HEADING.leading() + 3 * Style.BODY.leading());
    pages.down(Style.HEADING.leading());
    double base = pages.y() + Pages.descent(Style.HEADING);
    pages.write(Pages.LEFT, base, Style.HEADING, text.zh());
    double beside = Pages.LEFT + pages.width(text.zh(), Style.HEADING) + 10;
    pages.write(beside, base, Style.HEADING_BESIDE, text.en());
  }

  private void particular(Particular row) {
    double width = Pages.WIDTH - LABEL;
    List<String> zh = pages.lines(row.value().zh(), Style.BODY, width);
    List<String> en =
        row.value().zh().equals(row.value().en())
            ? List.of()
            : pages.lines(row.value().en(), Style.BESIDE, width);
    double label = Style.BODY.leading() + Style.CELL_BESIDE.leading();
    double value = zh.size() * Style.BODY.leading() + en.size() * Style.BESIDE.leading();
    double height = Math.max(label, value) + 3;
    pages.keep(height);
    double top = pages.y();
    double base = top - Style.BODY.leading() + Pages.descent(Style.BODY);
    pages.write(Pages.LEFT, base, Style.STRONG, row.label().zh());
    pages.write(Pages.LEFT, base - Style.BESIDE.leading(), Style.CELL_BESIDE, row.label().en());
    double y = top;
    for (String line : zh) {
      y -= Style.BODY.leading();
      pages.write(Pages.LEFT + LABEL, y + Pages.descent(Style.BODY), Style.BODY, line);
    }
    for (String line : en) {
      y -= Style.BESIDE.leading();
      pages.write(Pages.LEFT + LABEL, y + Pages.descent(Style.BESIDE), Style.BESIDE, line);
    }
    pages.down(height);
  }

  /**
   * A box for each party, side by side and on one page. Names stand above, however many lines they
   * take: whoever signs within a box covers none of them.
   */
  private void signatures(List<Place> places) {
    pages.down(14);
    double width = (Pages.WIDTH - GAP) / 2;
    double above = above(places);
    pages.keep(above + BOX + 30);
    double top = pages.y();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      double x = Pages.LEFT + i * (width + GAP);
      double base = top - Style.BODY.leading() + Pages.descent(Style.BODY);
      pages.write(x, base, Style.STRONG, place.party().zh());
      pages.write(x, base - 11, Style.CELL_BESIDE, place.party().en());
      double y = base - 12;
      for (String line : pages.lines(place.name().zh(), Style.CELL, width)) {
        y -= Style.CELL.leading();
        pages.write(x, y, Style.CELL, line);
      }
      double bottom = top - above - BOX;
      frame(x, bottom, width, BOX - 8);
      pages.sheet().fields.add(new Sheet.Field(place.field(), x, bottom, width, BOX - 8));
      Words sign = PaperTexts.say("paper.sign");
      Words date = PaperTexts.say("paper.date");
      pages.write(x + 6, bottom + BOX - 20, Style.NOTE, sign.zh() + "  " + sign.en());
      pages.write(x + 6, bottom + 6, Style.NOTE, date.zh() + "  " + date.en());
    }
    pages.down(above + BOX + 8);
  }

  /** How high the names are. */
  private double above(List<Place> places) {
    double width = (Pages.WIDTH - GAP) / 2;
    int lines =
        places.stream()
            .mapToInt(place -> pages.lines(place.name().zh(), Style.CELL, width).size())
            .max()
            .orElse(1);
    return Style.BODY.leading()
        + 2 * Style.CELL_BESIDE.leading()
        + (lines - 1) * Style.CELL.leading()
        + 6;
  }

  private void frame(double x, double y, double width, double height) {
    pages.rule(x, y, x + width, y, FOOT_GREY);
    pages.rule(x, y + height, x + width, y + height, FOOT_GREY);
    pages.rule(x, y, x, y + height, FOOT_GREY);
    pages.rule(x + width, y, x + width, y + height, FOOT_GREY);
  }

  /** What the paper is bound to, and the number of the page, at the foot of every page. */
  private void foot() {
    int all = pages.sheets.size();
    for (int i = 0; i < all; i++) {
      Sheet sheet = pages.sheets.get(i);
      sheet.marks.add(new Sheet.Rule(Pages.LEFT, FOOT, Pages.RIGHT, FOOT, FOOT_GREY));
      double y = FOOT - 2;
      for (String line : List.of(paper.mark().zh(), paper.mark().en(), paper.boundTo())) {
        y -= Style.FOOT.leading();
        sheet.marks.add(foot(Pages.LEFT, y, line));
      }
      Words page = PaperTexts.say("paper.page", Words.same("" + (i + 1)), Words.same("" + all));
      String text = page.zh() + "  " + page.en();
      double x = Pages.RIGHT - pages.width(text, Style.FOOT);
      sheet.marks.add(foot(x, FOOT - 2 - Style.FOOT.leading(), text));
    }
  }

  private static Sheet.Text foot(double x, double y, String text) {
    return new Sheet.Text(x, y, Style.FOOT.size(), Style.FOOT.grey(), false, text);
  }
}
