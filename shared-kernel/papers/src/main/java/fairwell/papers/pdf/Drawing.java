package fairwell.papers.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws the marks of a sheet on its page. */
final class Drawing {

  private static final float RULE = 0.5f;
  private static final double OUTLINE = 0.035;

  private Drawing() {}

  static void of(Sheet sheet, PDPage page, PDType0Font font, PDDocument document)
      throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (Sheet.Mark mark : sheet.marks) {
        switch (mark) {
          case Sheet.Text text -> write(text, font, content);
          case Sheet.Rule rule -> {
            content.setStrokingColor((float) rule.grey());
            content.setLineWidth(RULE);
            content.moveTo((float) rule.x1(), (float) rule.y1());
            content.lineTo((float) rule.x2(), (float) rule.y2());
            content.stroke();
          }
          case Sheet.Fill fill -> {
            content.setNonStrokingColor((float) fill.grey());
            content.addRect(
                (float) fill.x(), (float) fill.y(), (float) fill.width(), (float) fill.height());
            content.fill();
          }
        }
      }
    }
  }

  private static void write(Sheet.Text text, PDType0Font font, PDPageContentStream content)
      throws IOException {
    content.beginText();
    content.setFont(font, (float) text.size());
    content.setNonStrokingColor((float) text.grey());
    if (text.bold()) {
      content.setStrokingColor((float) text.grey());
      content.setLineWidth((float) (text.size() * OUTLINE));
      content.setRenderingMode(RenderingMode.FILL_STROKE);
    } else {
      content.setRenderingMode(RenderingMode.FILL);
    }
    content.newLineAtOffset((float) text.x(), (float) text.y());
    content.showText(text.text());
    content.endText();
  }
}
