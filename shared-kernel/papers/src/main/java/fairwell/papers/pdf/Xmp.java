package fairwell.papers.pdf;

import fairwell.papers.Paper;

/** The metadata of a file: what PDF/A asks for, and the title; nothing about a person. */
final class Xmp {

  private static final String TEMPLATE =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/">
         <pdfaid:part>2</pdfaid:part>
         <pdfaid:conformance>U</pdfaid:conformance>
         <dc:title>
          <rdf:Alt>
           <rdf:li xml:lang="x-default">%1$s</rdf:li>
           <rdf:li xml:lang="zh-CN">%1$s</rdf:li>
           <rdf:li xml:lang="en">%2$s</rdf:li>
          </rdf:Alt>
         </dc:title>
         <dc:identifier>%3$s</dc:identifier>
         <dc:language>
          <rdf:Bag>
           <rdf:li>zh-CN</rdf:li>
           <rdf:li>en</rdf:li>
          </rdf:Bag>
         </dc:language>
         <xmp:CreateDate>%4$s</xmp:CreateDate>
         <xmp:CreatorTool>Fairwell</xmp:CreatorTool>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private Xmp() {}

  static String of(Paper paper) {
    return TEMPLATE.formatted(
        escape(paper.title().zh()), escape(paper.title().en()), escape(paper.id()), paper.madeOn());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
