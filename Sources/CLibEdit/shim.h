#ifndef LUMBAR_CLIBEDIT_SHIM_H
#define LUMBAR_CLIBEDIT_SHIM_H

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <wchar.h>

/*
 * A line editor with a history and a list of offered answers. libedit's setters take C's variable arguments and its
 * key functions get nothing but the editor, so this little object is written in C; Swift sees only plain functions.
 * One object may exist at a time, on one thread.
 */

/* A paste is cut off where no line of the conversation could hold it. */
#define LUMBAR_LONGEST_PASTE 4200

typedef struct lumbar_editor {
    EditLine *edit;
    History *history;
    char *prompt;
    char **offers;
    int offer_count;
    int shown; /* the offer that is in the line, or -1 */
    int abandoned; /* 1: a line was given up, 2: there was none */
} lumbar_editor;

static inline lumbar_editor *lumbar_editor_of(EditLine *edit) {
    void *owner = NULL;
    el_get(edit, EL_CLIENTDATA, &owner);
    return (lumbar_editor *)owner;
}

static inline char *lumbar_editor_prompt(EditLine *edit) {
    return lumbar_editor_of(edit)->prompt;
}

/* Ctrl-C: the line is done with, whatever it says. The newline lets libedit leave the line in good order. */
static inline unsigned char lumbar_editor_abandon(EditLine *edit, int key) {
    (void)key;
    const LineInfo *line = el_line(edit);
    lumbar_editor_of(edit)->abandoned = line->lastchar > line->buffer ? 1 : 2;
    el_push(edit, "\n");
    return CC_NORM;
}

/* Ctrl-Z: what the terminal would have done; libedit's own handlers put the terminal in order before and after. */
static inline unsigned char lumbar_editor_suspend(EditLine *edit, int key) {
    (void)edit;
    (void)key;
    kill(0, SIGTSTP);
    return CC_REDISPLAY;
}

static inline int lumbar_editor_is(EditLine *edit, const char *text) {
    const LineInfo *line = el_line(edit);
    size_t length = (size_t)(line->lastchar - line->buffer);
    return length == strlen(text) && memcmp(line->buffer, text, length) == 0;
}

/* Shows the offer that lies `step` further; past either end the line is empty. Elsewhere the history's key takes over. */
static inline unsigned char lumbar_editor_browse(EditLine *edit, int step, const char *history_key) {
    lumbar_editor *editor = lumbar_editor_of(edit);
    int on_offer = editor->shown >= 0 && editor->shown < editor->offer_count
        && lumbar_editor_is(edit, editor->offers[editor->shown]);
    int starts = step > 0 && lumbar_editor_is(edit, "") && editor->offer_count > 0;
    if (!on_offer && !starts) {
        editor->shown = -1;
        el_push(edit, history_key);
        return CC_NORM;
    }
    int next = on_offer ? editor->shown + step : 0;
    editor->shown = next < editor->offer_count ? next : -1;
    el_cursor(edit, 1 << 20);
    const LineInfo *line = el_line(edit);
    el_deletestr(edit, (int)(line->lastchar - line->buffer));
    if (editor->shown >= 0) el_insertstr(edit, editor->offers[editor->shown]);
    return CC_REFRESH;
}

static inline unsigned char lumbar_editor_down(EditLine *edit, int key) {
    (void)key;
    return lumbar_editor_browse(edit, 1, "\016");
}

static inline unsigned char lumbar_editor_up(EditLine *edit, int key) {
    (void)key;
    return lumbar_editor_browse(edit, -1, "\020");
}

/*
 * A NUL is what the kernel makes of a Ctrl-D that was typed before the terminal was ready for single keys: on an empty line it
 * is the end, as Ctrl-D is.
 */
static inline unsigned char lumbar_editor_early_end(EditLine *edit, int key) {
    (void)key;
    return lumbar_editor_is(edit, "") ? CC_EOF : CC_REFRESH;
}

/*
 * What the terminal pastes comes between two marks, and is one message however many lines it has: each break becomes a blank,
 * and nothing is sent before Return. No key binding is looked for inside, so that a tab or an escape does no harm.
 */
static inline unsigned char lumbar_editor_paste(EditLine *edit, int key) {
    (void)key;
    static const wchar_t end[] = L"\033[201~";
    wchar_t text[LUMBAR_LONGEST_PASTE + 1];
    size_t length = 0, matched = 0;
    wchar_t next;
    while (end[matched] && el_wgetc(edit, &next) == 1) {
        if (next == end[matched]) {
            matched++;
            continue;
        }
        matched = next == end[0] ? 1 : 0;
        if (matched) continue;
        wchar_t kept = next < L' ' || next == 0x7f ? L' ' : next;
        int is_double = kept == L' ' && (length == 0 || text[length - 1] == L' ');
        if (!is_double && length < LUMBAR_LONGEST_PASTE) text[length++] = kept;
    }
    text[length] = 0;
    if (length > 0) el_winsertstr(edit, text);
    return CC_REFRESH;
}

static inline void lumbar_editor_bind(EditLine *edit) {
    el_set(edit, EL_EDITOR, "emacs");
    el_set(edit, EL_ADDFN, "lumbar-abandon", "Give the line up", lumbar_editor_abandon);
    el_set(edit, EL_ADDFN, "lumbar-suspend", "Stop until the shell goes on", lumbar_editor_suspend);
    el_set(edit, EL_ADDFN, "lumbar-down", "The next offered answer", lumbar_editor_down);
    el_set(edit, EL_ADDFN, "lumbar-early-end", "The end, typed early", lumbar_editor_early_end);
    el_set(edit, EL_ADDFN, "lumbar-paste", "Take in what is pasted", lumbar_editor_paste);
    el_set(edit, EL_ADDFN, "lumbar-up", "The offered answer before", lumbar_editor_up);
    /* Ctrl-C arrives as a key, so that no signal handler of ours is needed. */
    el_set(edit, EL_SETTY, "-d", "-isig", NULL);
    el_set(edit, EL_BIND, "^C", "lumbar-abandon", NULL);
    el_set(edit, EL_BIND, "^@", "lumbar-early-end", NULL);
    el_set(edit, EL_BIND, "\033[200~", "lumbar-paste", NULL);
    el_set(edit, EL_BIND, "^Z", "lumbar-suspend", NULL);
    el_set(edit, EL_BIND, "^R", "em-inc-search-prev", NULL);
    el_set(edit, EL_BIND, "\033[A", "lumbar-up", NULL);
    el_set(edit, EL_BIND, "\033OA", "lumbar-up", NULL);
    el_set(edit, EL_BIND, "\033[B", "lumbar-down", NULL);
    el_set(edit, EL_BIND, "\033OB", "lumbar-down", NULL);
    el_set(edit, EL_BIND, "\033[3~", "ed-delete-next-char", NULL);
    el_set(edit, EL_BIND, "\033[H", "ed-move-to-beg", NULL);
    el_set(edit, EL_BIND, "\033[F", "ed-move-to-end", NULL);
    el_set(edit, EL_SIGNAL, 1);
}

/* Text is UTF-8 whatever the environment says; a wrong locale would garble each letter beyond ASCII. */
static inline void lumbar_editor_locale(void) {
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static inline void lumbar_editor_forget_offers(lumbar_editor *editor) {
    for (int each = 0; each < editor->offer_count; each++) free(editor->offers[each]);
    free(editor->offers);
    editor->offers = NULL;
    editor->offer_count = 0;
    editor->shown = -1;
}

static inline void lumbar_editor_close(lumbar_editor *editor) {
    if (editor->edit) el_end(editor->edit);
    if (editor->history) history_end(editor->history);
    lumbar_editor_forget_offers(editor);
    free(editor->prompt);
    free(editor);
}

/* An editor on standard input and output that remembers so many lines; NULL where there is no memory or terminal. */
static inline lumbar_editor *lumbar_editor_open(int remembered) {
    lumbar_editor_locale();
    lumbar_editor *editor = (lumbar_editor *)calloc(1, sizeof *editor);
    if (!editor) return NULL;
    editor->shown = -1;
    editor->prompt = strdup("");
    editor->history = history_init();
    editor->edit = el_init("lumbar", stdin, stdout, stderr);
    if (!editor->prompt || !editor->history || !editor->edit) {
        lumbar_editor_close(editor);
        return NULL;
    }
    HistEvent event;
    history(editor->history, &event, H_SETSIZE, remembered);
    history(editor->history, &event, H_SETUNIQUE, 1);
    el_set(editor->edit, EL_CLIENTDATA, editor);
    el_set(editor->edit, EL_HIST, history, editor->history);
    el_set(editor->edit, EL_PROMPT_ESC, lumbar_editor_prompt, '\1');
    lumbar_editor_bind(editor->edit);
    return editor;
}

/* What is offered, to be browsed with the arrow keys. */
static inline void lumbar_editor_offer(lumbar_editor *editor, const char *text) {
    char **grown = (char **)realloc(editor->offers, sizeof(char *) * (size_t)(editor->offer_count + 1));
    if (!grown) return;
    editor->offers = grown;
    char *copy = strdup(text);
    if (copy) editor->offers[editor->offer_count++] = copy;
}

/* Asks the terminal to mark what is pasted, while a line is edited. */
static inline void lumbar_editor_mark_pastes(int on) {
    fputs(on ? "\033[?2004h" : "\033[?2004l", stdout);
    fflush(stdout);
}

/* Reads a line, its newline included; NULL at the end of input. It is valid until the next call. */
static inline const char *lumbar_editor_read(lumbar_editor *editor, const char *prompt) {
    char *copy = strdup(prompt);
    if (copy) {
        free(editor->prompt);
        editor->prompt = copy;
    }
    editor->abandoned = 0;
    editor->shown = -1;
    int count = 0;
    lumbar_editor_mark_pastes(1);
    const char *line = el_gets(editor->edit, &count);
    lumbar_editor_mark_pastes(0);
    return count > 0 ? line : NULL;
}

static inline void lumbar_editor_remember(lumbar_editor *editor, const char *line) {
    HistEvent event;
    history(editor->history, &event, H_ENTER, line);
}

static inline void lumbar_editor_load(lumbar_editor *editor, const char *path) {
    HistEvent event;
    history(editor->history, &event, H_LOAD, path);
}

static inline int lumbar_editor_save(lumbar_editor *editor, const char *path) {
    HistEvent event;
    return history(editor->history, &event, H_SAVE, path);
}

/* The columns of a terminal's window; 0 where it is none. */
static inline int lumbar_window_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

#endif
