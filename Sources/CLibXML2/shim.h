#ifndef LUMBAR_CLIBXML2_SHIM_H
#define LUMBAR_CLIBXML2_SHIM_H

// Debian builds libxml2 with ICU, whose C headers then clash with the copy inside Foundation wherever both are seen.
// Nothing of ours needs libxml2's converters, so its headers are read as if they had none.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/catalog.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

/* The generic handler takes C's variable arguments, which Swift cannot write. */
static inline void lumbar_ignore(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

static inline xmlGenericErrorFunc lumbar_silent_error(void) {
    return lumbar_ignore;
}

/* xmlFree is a variable that a program may set; Swift refuses to read it from several threads. */
static inline void lumbar_free(void *memory) {
    xmlFree(memory);
}

#endif
