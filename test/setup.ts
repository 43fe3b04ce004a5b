import fc from 'fast-check'

// A failing case is made smaller until there is no time left; without an end, a failure of many parts
// would never be reported.
fc.configureGlobal({ interruptAfterTimeLimit: 45_000 })
